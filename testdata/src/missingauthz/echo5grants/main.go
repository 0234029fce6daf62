// Package main gives grants, and believes what applicants say of themselves.
package main

import (
	"encoding/json"
	"net/http"
	"slices"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v5"
)

func main() {
	e := echo.New()
	e.GET("/applications", applications)
	g := e.Group("", echo.WrapMiddleware(clerkhttp.RequireHeaderAuthorization()))
	g.POST("/grants", grant)
	g.GET("/reviews", reviews)
	g.GET("/drafts", drafts)
	g.DELETE("/applicants/:id", removeApplicant) // want `object-level`
	g.DELETE("/applicants/me", removeMe)
	g.DELETE("/foundations/:id", removeFoundation)
	g.DELETE("/foundations/current", removeCurrent)
	g.GET("/boards", boards)
	g.GET("/minutes", minutes)
	e.Start(":8080")
}

func applications(c *echo.Context) error {
	cookie, err := c.Cookie("applicant_user")
	if err != nil {
		return echo.ErrUnauthorized
	}
	return c.JSON(http.StatusOK, applicationsOf(cookie.Value)) // want `client-identity`
}

func applicationsOf(user string) []string { return []string{user} }

func grant(c *echo.Context) error {
	var in struct {
		Amount int    `json:"amount"`
		Role   string `json:"role"`
	}
	if err := c.Bind(&in); err != nil {
		return err
	}
	if in.Role != "treasurer" { // want `client-role`
		return echo.ErrForbidden
	}
	return c.JSON(http.StatusOK, in.Amount)
}

func reviews(c *echo.Context) error {
	u, err := caller(c)
	if err != nil {
		return echo.ErrUnauthorized
	}
	if !slices.Contains(rolesOf(u), "reviewer") {
		return echo.NewHTTPError(http.StatusForbidden, "reviewers only")
	}
	return c.JSON(http.StatusOK, nil)
}

func rolesOf(u *clerk.User) []string {
	var meta struct{ Roles []string }
	if json.Unmarshal(u.PublicMetadata, &meta) != nil {
		return nil
	}
	return meta.Roles
}

func drafts(c *echo.Context) error {
	u, err := caller(c)
	if err != nil {
		return echo.ErrUnauthorized
	}
	var meta map[string]any
	if err := json.Unmarshal(u.UnsafeMetadata, &meta); err != nil { // want `unsafe-metadata`
		return err
	}
	if meta["role"] != "editor" {
		return c.NoContent(http.StatusForbidden)
	}
	return c.JSON(http.StatusOK, nil)
}

func removeApplicant(c *echo.Context) error {
	_, err := user.Delete(c.Request().Context(), c.Param("id"))
	return err
}

func removeMe(c *echo.Context) error {
	claims, _ := clerk.SessionClaimsFromContext(c.Request().Context())
	_, err := user.Delete(c.Request().Context(), claims.Subject)
	return err
}

func removeFoundation(c *echo.Context) error {
	claims, ok := clerk.SessionClaimsFromContext(c.Request().Context())
	if !ok || !claims.HasPermission("org:foundation:delete") {
		return echo.ErrForbidden
	}
	_, err := organization.Delete(c.Request().Context(), c.Param("id")) // want `wrong-organization`
	return err
}
