// Package guard has the middleware of the guild.
package guard

import (
	"encoding/json"
	"log"
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v2"
)

func init() {
	key := os.Getenv("CLERK_SECRET_KEY")
	if key == "" {
		log.Fatal("CLERK_SECRET_KEY is not set")
	}
	clerk.SetKey(key)
}

// Session lets requests with a session through.
func Session(c *fiber.Ctx) error {
	if c.Method() == "OPTIONS" {
		return c.Next()
	}
	claims, err := verify(c)
	if err != nil {
		return refuse(c, fiber.StatusUnauthorized)
	}
	c.Locals("session", claims)
	return c.Next()
}

// Remember lets everybody through.
func Remember(c *fiber.Ctx) error {
	if claims, err := verify(c); err == nil {
		c.Locals("session", claims)
	}
	return c.Next()
}

func verify(c *fiber.Ctx) (*clerk.SessionClaims, error) {
	return jwt.Verify(c.Context(), &jwt.VerifyParams{Token: strings.TrimPrefix(c.Get("Authorization"), "Bearer ")})
}

func refuse(c *fiber.Ctx, status int) error {
	return c.Status(status).JSON(fiber.Map{"error": "not for you"})
}

// Caller returns the session of a request, nil if there is none.
func Caller(c *fiber.Ctx) *clerk.SessionClaims {
	claims, _ := c.Locals("session").(*clerk.SessionClaims)
	return claims
}

// Role is for those who have a role.
func Role(role string) fiber.Handler {
	return func(c *fiber.Ctx) error {
		if claims := Caller(c); claims == nil || !claims.HasRole(role) {
			return refuse(c, fiber.StatusForbidden)
		}
		return c.Next()
	}
}

// Logged notes who has done what.
func Logged(c *fiber.Ctx) error {
	err := c.Next()
	if claims := Caller(c); claims != nil {
		log.Println(claims.Subject, c.Method(), c.Path(), err)
	}
	return err
}

// Verified is for the treasurer, whose address has been verified, and for wardens.
func Verified(c *fiber.Ctx) error {
	u, err := user.Get(c.Context(), Caller(c).Subject)
	if err != nil {
		return refuse(c, fiber.StatusForbidden)
	}
	var meta struct {
		Role string `json:"role"`
	}
	if err := json.Unmarshal(u.PublicMetadata, &meta); err == nil && meta.Role == "warden" {
		return c.Next()
	}
	for _, e := range u.EmailAddresses {
		if e.Verification != nil && e.Verification.Status == "verified" && e.EmailAddress == "treasurer@example.com" {
			return c.Next()
		}
	}
	return refuse(c, fiber.StatusForbidden)
}
