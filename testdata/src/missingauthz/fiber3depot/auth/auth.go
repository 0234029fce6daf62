// Package auth says who calls.
package auth

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/adaptor"
)

type ctxKey int

const (
	userKey ctxKey = iota
	claimsKey
)

// Session lets requests with a session through.
func Session(c fiber.Ctx) error {
	claims, err := jwt.Verify(c.Context(), &jwt.VerifyParams{Token: c.Cookies("__session")})
	if err != nil {
		return fiber.ErrUnauthorized
	}
	c.Locals(claimsKey, claims)
	c.Locals(userKey, claims.Subject)
	return c.Next()
}

// Gateway believes what it takes for a gateway.
func Gateway(c fiber.Ctx) error {
	user := c.Get("X-Auth-User") // want `client-identity`
	if user == "" {
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	c.Locals(userKey, user)
	return c.Next()
}

// Bridged runs Clerk's middleware, and goes on.
func Bridged(c fiber.Ctx) error {
	inner := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		if claims, ok := clerk.SessionClaimsFromContext(r.Context()); ok {
			c.Locals(userKey, claims.Subject)
		}
	})
	adaptor.HTTPHandler(clerkhttp.RequireHeaderAuthorization()(inner))(c) // want `bridge`
	return c.Next()
}

// UserID returns the id of the caller.
func UserID(c fiber.Ctx) string { return fiber.Locals[string](c, userKey) }

// Claims returns the session of the caller.
func Claims(c fiber.Ctx) *clerk.SessionClaims {
	return fiber.Locals[*clerk.SessionClaims](c, claimsKey)
}

// Role is for those who have a role.
func Role(role string) fiber.Handler {
	return func(c fiber.Ctx) error {
		if !Claims(c).HasRole(role) {
			return fiber.ErrForbidden
		}
		return c.Next()
	}
}
