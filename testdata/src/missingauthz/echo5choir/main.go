// Package main runs a choir, whose routes ask before they act.
package main

import (
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v5"

	"missingauthz/echo5choir/access"
)

type songs map[string]string

func main() {
	e := echo.NewWithConfig(echo.Config{})
	e.Use(access.Log)
	s := songs{}
	e.GET("/songs", s.list)
	e.GET("/concerts", s.list, access.Visitor)

	g := e.Group("/choir", access.Singer)
	g.POST("/songs", s.add)
	g.DELETE("/songs/:id", s.remove, access.Conductor)
	g.DELETE("/singers/me", leave)
	g.DELETE("/singers/:id", expel, access.Conductor)
	g.DELETE("/choirs/:id", dissolve, access.Conductor)
	g.GET("/theme", theme)

	api := e.Group("/api", echo.WrapMiddleware(clerkhttp.RequireHeaderAuthorization()))
	api.DELETE("/me", leaveAPI)
	e.Start(":8080")
}

func (s songs) list(c *echo.Context) error { return c.JSON(http.StatusOK, s) }

func (s songs) add(c *echo.Context) error {
	s[c.FormValue("title")] = access.Caller(c).Subject
	return c.NoContent(http.StatusCreated)
}

func (s songs) remove(c *echo.Context) error {
	delete(s, c.Param("id"))
	return c.NoContent(http.StatusNoContent)
}

func leave(c *echo.Context) error {
	_, err := user.Delete(c.Request().Context(), access.Caller(c).Subject)
	return err
}

func leaveAPI(c *echo.Context) error {
	claims, ok := clerk.SessionClaimsFromContext(c.Request().Context())
	if !ok {
		return echo.ErrUnauthorized
	}
	_, err := user.Delete(c.Request().Context(), claims.Subject)
	return err
}

func expel(c *echo.Context) error {
	_, err := user.Ban(c.Request().Context(), c.Param("id"))
	return err
}

func dissolve(c *echo.Context) error {
	if c.Param("id") != access.Caller(c).ActiveOrganizationID {
		return echo.NewHTTPError(http.StatusNotFound, "no such choir")
	}
	_, err := organization.Delete(c.Request().Context(), c.Param("id"))
	return err
}

// theme reads what users may write, for what they may choose.
func theme(c *echo.Context) error {
	u, err := user.Get(c.Request().Context(), access.Caller(c).Subject)
	if err != nil {
		return err
	}
	var prefs struct{ Theme, Voice string }
	if err := json.Unmarshal(u.UnsafeMetadata, &prefs); err != nil || prefs.Theme != "dark" {
		return c.String(http.StatusOK, "light")
	}
	return c.String(http.StatusOK, prefs.Theme)
}
