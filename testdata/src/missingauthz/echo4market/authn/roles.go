package authn

import (
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v4"
)

// Admin asks the client for its role.
func Admin(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.Request().Header.Get("X-Role") != "admin" { // want `client-role`
			return c.NoContent(http.StatusForbidden)
		}
		return next(c)
	}
}

// Warden is for wardens of the hall that they work in.
func Warden(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		claims, ok := c.Get(claimsKey).(*sessionClaims)
		if !ok || claims.OrgRole != "org:warden" {
			return c.NoContent(http.StatusForbidden)
		}
		return next(c)
	}
}

func account(c echo.Context) (*clerk.User, error) {
	return user.Get(c.Request().Context(), Subject(c))
}

// Vendor asks what users write of themselves.
func Vendor(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		usr, err := account(c)
		if err != nil {
			return err
		}
		var meta map[string]string
		if err := json.Unmarshal(usr.UnsafeMetadata, &meta); err != nil { // want `unsafe-metadata`
			return err
		}
		if meta["plan"] != "vendor" {
			return c.NoContent(http.StatusPaymentRequired)
		}
		return next(c)
	}
}

// Moderator asks what the program has written of them.
func Moderator(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		usr, err := account(c)
		if err != nil {
			return err
		}
		var meta map[string]string
		if err := json.Unmarshal(usr.PublicMetadata, &meta); err != nil || meta["role"] != "moderator" {
			return echo.ErrForbidden
		}
		return next(c)
	}
}

// Mailed is for whoever has an address.
func Mailed(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		usr, err := account(c)
		if err != nil {
			return err
		}
		for _, e := range usr.EmailAddresses {
			if e.EmailAddress == "owner@example.com" { // want `email-identity`
				return next(c)
			}
		}
		return echo.ErrForbidden
	}
}
