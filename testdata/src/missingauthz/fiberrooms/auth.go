package main

import (
	"errors"
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gofiber/fiber/v2"
)

var errNoToken = errors.New("no bearer token")

func sessionOf(c *fiber.Ctx) (*clerk.SessionClaims, error) {
	token, found := strings.CutPrefix(c.Get("Authorization"), "Bearer ")
	if !found {
		return nil, errNoToken
	}
	return jwt.Verify(c.Context(), &jwt.VerifyParams{Token: token})
}

func requireSession(c *fiber.Ctx) error {
	claims, err := sessionOf(c)
	if err != nil {
		return c.Status(fiber.StatusUnauthorized).JSON(fiber.Map{"error": "sign in first"})
	}
	c.Locals("claims", claims)
	c.Locals("userID", claims.Subject)
	return c.Next()
}

func rememberSession(c *fiber.Ctx) error {
	if claims, err := sessionOf(c); err == nil {
		c.Locals("userID", claims.Subject)
	}
	return c.Next()
}

func deskOnly(c *fiber.Ctx) error {
	claims, ok := c.Locals("claims").(*clerk.SessionClaims)
	if !ok || !claims.HasRole("org:desk") {
		c.Status(fiber.StatusForbidden).JSON(fiber.Map{"error": "only for the desk"}) // want `no-stop`
	}
	return c.Next()
}

func auditDesk(c *fiber.Ctx) error {
	if err := c.Next(); err != nil {
		return err
	}
	claims, ok := c.Locals("claims").(*clerk.SessionClaims) // want `late-check`
	if !ok || !claims.HasRole("org:desk") {
		return fiber.ErrForbidden
	}
	return nil
}

func signedInDesk(c *fiber.Ctx) error {
	claims, ok := c.Locals("claims").(*clerk.SessionClaims)
	if !ok || !claims.HasPermission("org:visits:manage") {
		return fiber.ErrForbidden
	}
	return c.Next()
}

func requireUnlessDemo(c *fiber.Ctx) error {
	if os.Getenv("DEMO_MODE") == "true" { // want `fail-open`
		c.Locals("userID", "user_demo")
		return c.Next()
	}
	return requireSession(c)
}
