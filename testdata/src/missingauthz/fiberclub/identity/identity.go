// Package identity keeps the caller in the locals of a request.
package identity

import (
	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/gofiber/fiber/v2"
)

type key string

const (
	claimsKey key = "claims"
	idKey     key = "id"
)

// Keep keeps the claims of a session.
func Keep(c *fiber.Ctx, claims *clerk.SessionClaims) {
	c.Locals(claimsKey, claims)
	c.Locals(idKey, claims.Subject)
}

// KeepID keeps the id of the caller.
func KeepID(c *fiber.Ctx, id string) { c.Locals(idKey, id) }

// ID returns the id of the caller, if there is one.
func ID(c *fiber.Ctx) (string, bool) {
	id, ok := c.Locals(idKey).(string)
	return id, ok
}

// Has reports whether the caller has a role.
func Has(c *fiber.Ctx, role string) bool {
	claims, ok := c.Locals(claimsKey).(*clerk.SessionClaims)
	return ok && claims.HasRole(role)
}
