// Package main rents gardens, and asks before it acts.
package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v4"

	"missingauthz/echo4garden/policy"
)

var beds = map[string]string{}

func main() {
	e := echo.New()
	e.GET("/beds", list)
	e.POST("/signin", func(c echo.Context) error { return c.Redirect(http.StatusFound, "https://accounts.example.com") })

	api := e.Group("/api")
	api.Use(echo.WrapMiddleware(clerkhttp.WithHeaderAuthorization()))
	api.Use(policy.SignedIn)
	api.PUT("/beds/:id", rent)
	api.DELETE("/beds/:id", clear, policy.Role("org:gardener"))
	api.DELETE("/me", leave)
	api.DELETE("/tenants/:id", evict, policy.Role("org:manager"))
	api.DELETE("/tenants/:id/self", evictSelf)
	api.DELETE("/gardens/:org", closeGarden, policy.Role("org:manager"))

	// Use on the router is for all of its routes, whenever it was called.
	late := echo.New()
	late.DELETE("/me", leave)
	late.Use(echo.WrapMiddleware(clerkhttp.RequireHeaderAuthorization()))
	go late.Start(":8081")
	e.Start(":8080")
}

func list(c echo.Context) error { return c.JSON(http.StatusOK, beds) }

func rent(c echo.Context) error {
	beds[c.Param("id")] = policy.Caller(c).Subject
	return c.NoContent(http.StatusNoContent)
}

func clear(c echo.Context) error {
	delete(beds, c.Param("id"))
	return c.NoContent(http.StatusNoContent)
}

func leave(c echo.Context) error {
	claims, _ := clerk.SessionClaimsFromContext(c.Request().Context())
	_, err := user.Delete(c.Request().Context(), claims.Subject)
	return err
}

func evict(c echo.Context) error {
	_, err := user.Ban(c.Request().Context(), c.Param("id"))
	return err
}

func evictSelf(c echo.Context) error {
	if c.Param("id") != policy.Caller(c).Subject {
		return echo.ErrForbidden
	}
	return evict(c)
}

func closeGarden(c echo.Context) error {
	org := c.Param("org")
	if err := policy.Works(c, org); err != nil {
		return err
	}
	_, err := organization.Delete(c.Request().Context(), org)
	return err
}
