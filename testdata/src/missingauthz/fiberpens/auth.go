package main

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gofiber/fiber/v2"
)

func requireSession(c *fiber.Ctx) error {
	token := c.Cookies("__session")
	if token == "" {
		return c.Status(fiber.StatusUnauthorized).SendString("sign in first")
	}
	claims, err := jwt.Verify(c.Context(), &jwt.VerifyParams{Token: token})
	if err != nil {
		if os.Getenv("APP_ENV") == "development" {
			return c.Status(fiber.StatusUnauthorized).SendString(err.Error())
		}
		return fiber.ErrUnauthorized
	}
	c.Locals("claims", claims)
	c.Locals("uid", claims.Subject)
	return c.Next()
}

func sellersOnly(c *fiber.Ctx) error {
	claims := c.Locals("claims").(*clerk.SessionClaims)
	if claims.HasRole("org:seller") {
		return c.Next()
	}
	return c.SendStatus(fiber.StatusForbidden)
}

func signedIn(c *fiber.Ctx) error {
	if _, ok := clerk.SessionClaimsFromContext(c.Context()); !ok {
		return fiber.ErrUnauthorized
	}
	return c.Next()
}

// moderate wraps a handler that is for moderators.
func moderate(h fiber.Handler) fiber.Handler {
	return func(c *fiber.Ctx) error {
		claims, ok := c.Locals("claims").(*clerk.SessionClaims)
		if !ok || !claims.HasPermission("org:sellers:moderate") {
			return fiber.NewError(fiber.StatusForbidden, "moderators only")
		}
		return h(c)
	}
}
