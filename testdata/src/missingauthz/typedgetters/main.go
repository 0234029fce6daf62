// Package main takes the caller and the parameters of requests with the typed getters of echo v5.
package main

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v5"
)

type caller struct{ id string }

// session lets requests without a token through.
func session(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		token := strings.TrimPrefix(c.Request().Header.Get("Authorization"), "Bearer ")
		if token == "" {
			return next(c)
		}
		claims, err := jwt.Verify(c.Request().Context(), &jwt.VerifyParams{Token: token})
		if err != nil {
			return c.NoContent(http.StatusUnauthorized)
		}
		c.Set("caller", &caller{id: claims.Subject})
		return next(c)
	}
}

func main() {
	e := echo.New()
	e.DELETE("/account", byError, session)
	e.DELETE("/account/legacy", byValue, session)
	e.DELETE("/account/:id", own, session)
	e.DELETE("/sloppy", byErrorOnly, session)     // want `DELETE /sloppy .*optional-auth`
	e.DELETE("/stranger", standIn, session)       // want `DELETE /stranger reaches user.Delete .*optional-auth`
	e.POST("/accounts/:id/ban", another, session) // want `every signed-in user run user.Ban .*PathParam.*object-level`
	e.Start(":8080")
}

func byError(c *echo.Context) error {
	u, err := echo.ContextGet[*caller](c, "caller")
	if err != nil {
		return c.NoContent(http.StatusUnauthorized)
	}
	_, err = user.Delete(c.Request().Context(), u.id)
	return err
}

func byValue(c *echo.Context) error {
	u, err := echo.ContextGetOr[*caller](c, "caller", nil)
	if err != nil || u == nil {
		return c.NoContent(http.StatusUnauthorized)
	}
	_, err = user.Delete(c.Request().Context(), u.id)
	return err
}

// byErrorOnly gets no error where nobody is signed in.
func byErrorOnly(c *echo.Context) error {
	u, err := echo.ContextGetOr[*caller](c, "caller", nil)
	if err != nil {
		return c.NoContent(http.StatusUnauthorized)
	}
	_, err = user.Delete(c.Request().Context(), u.id)
	return err
}

func standIn(c *echo.Context) error {
	u, err := echo.ContextGetOr(c, "caller", &caller{id: "nobody"})
	if err != nil || u == nil {
		return c.NoContent(http.StatusUnauthorized)
	}
	_, err = user.Delete(c.Request().Context(), c.ParamOr("id", u.id))
	return err
}

func own(c *echo.Context) error {
	u, err := echo.ContextGet[*caller](c, "caller")
	if err != nil {
		return c.NoContent(http.StatusUnauthorized)
	}
	id, err := echo.PathParam[string](c, "id")
	if err != nil || id != u.id {
		return c.NoContent(http.StatusForbidden)
	}
	_, err = user.Delete(c.Request().Context(), id)
	return err
}

func another(c *echo.Context) error {
	if _, err := echo.ContextGet[*caller](c, "caller"); err != nil {
		return c.NoContent(http.StatusUnauthorized)
	}
	id, err := echo.PathParam[string](c, "id")
	if err != nil {
		return err
	}
	_, err = user.Ban(c.Request().Context(), id)
	return err
}
