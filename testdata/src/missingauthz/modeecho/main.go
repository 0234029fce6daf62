// Package main has middleware of echo whose settings say what it checks.
package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v4"
)

type mode int

const (
	required mode = iota
	optional
	off
)

// auth does what the mode says.
func auth(m mode) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			if m == off {
				return next(c)
			}
			token := c.Request().Header.Get("Authorization")
			if token == "" && m != required {
				return next(c)
			}
			claims, err := jwt.Verify(c.Request().Context(), &jwt.VerifyParams{Token: token})
			if err != nil {
				return echo.NewHTTPError(http.StatusUnauthorized)
			}
			c.Set("user", claims.Subject)
			return next(c)
		}
	}
}

func main() {
	e := echo.New()
	e.DELETE("/1/me", remove, auth(required))
	e.DELETE("/1/:id", removeOther, auth(required)) // want `object-level`
	e.DELETE("/2/:id", removeOther, auth(optional)) // want `optional-auth`
	e.DELETE("/2/me", removeAsked, auth(optional))
	e.DELETE("/3/:id", removeOther, auth(off)) // want `no-auth`
	g := e.Group("/group", auth(optional))
	g.DELETE("/:id", removeOther) // want `optional-auth`
	g.DELETE("/me", remove, auth(required))
	e.Start(":8080")
}

func remove(c echo.Context) error {
	id, _ := c.Get("user").(string)
	_, err := user.Delete(c.Request().Context(), id)
	return err
}

func removeAsked(c echo.Context) error {
	id, ok := c.Get("user").(string)
	if !ok {
		return c.NoContent(http.StatusUnauthorized)
	}
	_, err := user.Delete(c.Request().Context(), id)
	return err
}

func removeOther(c echo.Context) error {
	_, err := user.Delete(c.Request().Context(), c.Param("id"))
	return err
}
