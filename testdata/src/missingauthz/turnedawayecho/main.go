// Package main turns requests away with the handlers that echo itself has for them.
package main

import (
	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v4"
)

func main() {
	e := echo.New()
	e.Use(echo.WrapMiddleware(clerkhttp.RequireHeaderAuthorization()))
	e.DELETE("/a/:id", remove, own)
	e.DELETE("/b/:id", removeOwn)
	e.DELETE("/c/:id", remove, named) // want `every signed-in user run user.Delete .*object-level`
	e.DELETE("/d/:id", removeNamed)   // want `every signed-in user run user.Delete .*object-level`
	e.Start(":8080")
}

func mine(c echo.Context) bool {
	claims, ok := clerk.SessionClaimsFromContext(c.Request().Context())
	return ok && claims.Subject == c.Param("id")
}

func own(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if !mine(c) {
			return echo.NotFoundHandler(c)
		}
		return next(c)
	}
}

func named(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.Param("id") == "" {
			return echo.MethodNotAllowedHandler(c)
		}
		return next(c)
	}
}

func remove(c echo.Context) error {
	_, err := user.Delete(c.Request().Context(), c.Param("id"))
	return err
}

func removeOwn(c echo.Context) error {
	if !mine(c) {
		return echo.NotFoundHandler(c)
	}
	return remove(c)
}

func removeNamed(c echo.Context) error {
	if c.Param("id") == "" {
		return echo.NotFoundHandler(c)
	}
	return remove(c)
}
