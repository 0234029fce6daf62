package main

import (
	"net/http"
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/labstack/echo/v4"
)

type auth struct{ header string }

func (a *auth) claims(c echo.Context) (*clerk.SessionClaims, error) {
	token := strings.TrimPrefix(c.Request().Header.Get(a.header), "Bearer ")
	return jwt.Verify(c.Request().Context(), &jwt.VerifyParams{Token: token})
}

func (a *auth) require(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		claims, err := a.claims(c)
		if err != nil {
			return echo.NewHTTPError(http.StatusUnauthorized, "sign in first")
		}
		c.Set("claims", claims)
		c.Set("user_id", claims.Subject)
		return next(c)
	}
}

func (a *auth) remember(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		claims, err := a.claims(c)
		if err != nil {
			return next(c)
		}
		c.Set("user_id", claims.Subject)
		return next(c)
	}
}

func directs(c echo.Context) bool {
	claims, ok := c.Get("claims").(*clerk.SessionClaims)
	return ok && claims.HasRole("org:director")
}

func (a *auth) director(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if !directs(c) {
			c.Error(echo.ErrForbidden) // want `no-stop`
		}
		return next(c)
	}
}

func (a *auth) directorLater(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if err := next(c); err != nil {
			return err
		}
		if !directs(c) { // want `late-check`
			return echo.ErrForbidden
		}
		return nil
	}
}

func (a *auth) directorFirst(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		switch {
		case directs(c):
			return next(c)
		default:
			return c.JSON(http.StatusForbidden, echo.Map{"error": "directors only"})
		}
	}
}

func (a *auth) unlessRehearsal(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if token := c.Request().Header.Get(a.header); token == "rehearsal" { // want `fail-open`
			c.Set("user_id", "user_rehearsal")
			return next(c)
		}
		return a.require(next)(c)
	}
}

func wrapped(next echo.HandlerFunc) echo.HandlerFunc {
	h := echo.WrapHandler(clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})))
	return func(c echo.Context) error {
		if os.Getenv("TRACE") != "" {
			c.Response().Header().Set("X-Trace", "on")
		}
		if err := h(c); err != nil { // want `bridge`
			return err
		}
		return next(c)
	}
}

func (a *auth) propMaster(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		claims, ok := c.Get("claims").(*clerk.SessionClaims)
		if !ok || !claims.HasRole("prop_master") { // want `constant-role`
			return echo.ErrForbidden
		}
		return next(c)
	}
}
