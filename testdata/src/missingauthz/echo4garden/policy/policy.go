// Package policy says who may do what in the garden.
package policy

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/labstack/echo/v4"
)

// Caller returns the session of the caller, nil if there is none.
func Caller(c echo.Context) *clerk.SessionClaims {
	claims, ok := clerk.SessionClaimsFromContext(c.Request().Context())
	if !ok {
		return nil
	}
	return claims
}

// SignedIn is for those who are signed in.
func SignedIn(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if Caller(c) == nil {
			return echo.NewHTTPError(http.StatusUnauthorized)
		}
		return next(c)
	}
}

// Role is for those who have a role.
func Role(role string) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			if claims := Caller(c); claims != nil && claims.HasRole(role) {
				return next(c)
			}
			return echo.NewHTTPError(http.StatusForbidden)
		}
	}
}

// Works returns an error unless the caller works in an organization.
func Works(c echo.Context, org string) error {
	if claims := Caller(c); claims == nil || claims.ActiveOrganizationID != org {
		return echo.ErrForbidden
	}
	return nil
}
