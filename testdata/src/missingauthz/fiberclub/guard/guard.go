// Package guard has the middleware of the club.
package guard

import (
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gofiber/fiber/v2"

	"missingauthz/fiberclub/identity"
)

// Session lets requests with a session through.
func Session(c *fiber.Ctx) error {
	claims, err := verify(c)
	if err != nil {
		return fiber.ErrUnauthorized
	}
	identity.Keep(c, claims)
	return c.Next()
}

// Remember lets everybody through.
func Remember(c *fiber.Ctx) error {
	claims, err := verify(c)
	if err == nil {
		identity.Keep(c, claims)
	}
	return c.Next()
}

func verify(c *fiber.Ctx) (*clerk.SessionClaims, error) {
	return jwt.Verify(c.Context(), &jwt.VerifyParams{Token: strings.TrimPrefix(c.Get("Authorization"), "Bearer ")})
}

// Officer is for officers.
func Officer(c *fiber.Ctx) error {
	if !identity.Has(c, "org:officer") {
		c.SendStatus(fiber.StatusForbidden) // want `no-stop`
	}
	return c.Next()
}

// AfterOfficer is for officers.
func AfterOfficer(c *fiber.Ctx) error {
	err := c.Next()
	if !identity.Has(c, "org:officer") { // want `late-check`
		return fiber.ErrForbidden
	}
	return err
}

// Role is for those who have a role.
func Role(role string) fiber.Handler {
	return func(c *fiber.Ctx) error {
		if !identity.Has(c, role) {
			return fiber.ErrForbidden
		}
		return c.Next()
	}
}

// Kiosk lets the club's own machines through without a session if they have no key.
func Kiosk(c *fiber.Ctx) error {
	if os.Getenv("CLERK_SECRET_KEY") == "" { // want `fail-open`
		return c.Next()
	}
	return Session(c)
}

// Partner believes partners.
func Partner(c *fiber.Ctx) error {
	member := c.Get("X-User-ID") // want `client-identity`
	if member == "" {
		return fiber.ErrUnauthorized
	}
	identity.KeepID(c, member)
	return c.Next()
}

// Premium is for those who have paid.
func Premium(c *fiber.Ctx) error {
	if c.Get("X-Plan") != "premium" { // want `client-role`
		return fiber.NewError(402, "members only")
	}
	return c.Next()
}
