package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v5"
)

const boardRole = "board"

func caller(c *echo.Context) (*clerk.User, error) {
	claims, ok := clerk.SessionClaimsFromContext(c.Request().Context())
	if !ok {
		return nil, echo.ErrUnauthorized
	}
	return user.Get(c.Request().Context(), claims.Subject)
}

func removeCurrent(c *echo.Context) error {
	claims, ok := clerk.SessionClaimsFromContext(c.Request().Context())
	if !ok || !claims.HasPermission("org:foundation:delete") {
		return echo.ErrForbidden
	}
	_, err := organization.Delete(c.Request().Context(), claims.ActiveOrganizationID)
	return err
}

func boards(c *echo.Context) error {
	claims, ok := clerk.SessionClaimsFromContext(c.Request().Context())
	if !ok || !claims.HasRole(boardRole) { // want `constant-role`
		return echo.ErrForbidden
	}
	return c.NoContent(http.StatusNoContent)
}

func minutes(c *echo.Context) error {
	u, err := caller(c)
	if err != nil {
		return err
	}
	if len(u.EmailAddresses) == 0 || u.EmailAddresses[0].EmailAddress != "chair@example.com" { // want `email-identity`
		return echo.ErrForbidden
	}
	return c.NoContent(http.StatusNoContent)
}
