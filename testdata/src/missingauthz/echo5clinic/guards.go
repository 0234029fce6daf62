package main

import (
	"net/http"
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/labstack/echo/v5"
)

func requireStaff(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		token := strings.TrimPrefix(c.Request().Header.Get("Authorization"), "Bearer ")
		claims, err := jwt.Verify(c.Request().Context(), &jwt.VerifyParams{Token: token})
		if err != nil {
			return echo.NewHTTPError(http.StatusUnauthorized, "sign in first")
		}
		c.SetRequest(c.Request().WithContext(clerk.ContextWithSessionClaims(c.Request().Context(), claims)))
		return next(c)
	}
}

func isDoctor(c *echo.Context) bool {
	claims, ok := clerk.SessionClaimsFromContext(c.Request().Context())
	return ok && claims.HasRole("org:doctor")
}

func doctorsOnly(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		if !isDoctor(c) {
			c.JSON(http.StatusForbidden, map[string]string{"error": "doctors only"}) // want `no-stop`
		}
		return next(c)
	}
}

func doctorsAfter(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		err := next(c)
		if !isDoctor(c) { // want `late-check`
			return echo.ErrForbidden
		}
		return err
	}
}

func doctorsFirst(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		if isDoctor(c) {
			return next(c)
		}
		return echo.ErrForbidden
	}
}

func bridged(next echo.HandlerFunc) echo.HandlerFunc {
	guard := clerkhttp.RequireHeaderAuthorization()
	return func(c *echo.Context) error {
		h := guard(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			if claims, ok := clerk.SessionClaimsFromContext(r.Context()); ok {
				c.Set("patient", claims.Subject)
			}
		}))
		h.ServeHTTP(c.Response(), c.Request()) // want `bridge`
		return next(c)
	}
}

// kiosk has no sessions where it stands.
func kiosk(next echo.HandlerFunc) echo.HandlerFunc {
	staffed := requireStaff(next)
	return func(c *echo.Context) error {
		if os.Getenv("KIOSK_ENV") == "local" { // want `fail-open`
			return next(c)
		}
		return staffed(c)
	}
}
