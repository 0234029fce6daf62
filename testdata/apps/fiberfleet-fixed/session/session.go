// Package session guards routes by Clerk's session token.
package session

import (
	"crypto/subtle"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gofiber/fiber/v2"
)

const local = "session"

// Required lets requests with a valid token through.
func Required(c *fiber.Ctx) error {
	token := strings.TrimPrefix(c.Get(fiber.HeaderAuthorization), "Bearer ")
	claims, err := jwt.Verify(c.Context(), &jwt.VerifyParams{Token: token})
	if err != nil {
		return c.Status(fiber.StatusUnauthorized).JSON(fiber.Map{"error": "sign in first"})
	}
	c.Locals(local, claims)
	return c.Next()
}

// Of returns the claims that Required has verified.
func Of(c *fiber.Ctx) *clerk.SessionClaims {
	claims, _ := c.Locals(local).(*clerk.SessionClaims)
	return claims
}

// Permission lets requests through whose session holds the permission.
func Permission(name string) fiber.Handler {
	return func(c *fiber.Ctx) error {
		claims := Of(c)
		if claims == nil || !claims.HasPermission(name) {
			return fiber.ErrForbidden
		}
		return c.Next()
	}
}

// Driver takes the driver from the van's tablet.
func Driver(c *fiber.Ctx) error {
	claims := Of(c)
	if claims == nil {
		return fiber.ErrUnauthorized
	}
	c.Locals("user", claims.Subject)
	return c.Next()
}

// Dispatch lets the dispatcher's own systems in.
func Dispatch(key string) fiber.Handler {
	return func(c *fiber.Ctx) error {
		if key == "" || subtle.ConstantTimeCompare([]byte(c.Get("X-Dispatch-Key")), []byte(key)) != 1 {
			return fiber.ErrUnauthorized
		}
		return c.Next()
	}
}
