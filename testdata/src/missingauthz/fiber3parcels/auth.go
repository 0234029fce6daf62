package main

import (
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gofiber/fiber/v3"
)

var devMode = os.Getenv("DEV_MODE") == "1"

func bearer(c fiber.Ctx) string { return strings.TrimPrefix(c.Get("Authorization"), "Bearer ") }

func withSession(c fiber.Ctx) error {
	claims, err := jwt.Verify(c.Context(), &jwt.VerifyParams{Token: bearer(c)})
	if err != nil {
		return fiber.NewError(fiber.StatusUnauthorized, "no session")
	}
	c.Locals("claims", claims)
	c.Locals("user", claims.Subject)
	return c.Next()
}

func maybeSession(c fiber.Ctx) error {
	if token := bearer(c); token != "" {
		claims, err := jwt.Verify(c.Context(), &jwt.VerifyParams{Token: token})
		if err != nil {
			return fiber.ErrUnauthorized
		}
		c.Locals("user", claims.Subject)
	}
	return c.Next()
}

func sessionOrNobody(c fiber.Ctx) error {
	if devMode { // want `fail-open`
		c.Locals("user", "user_dev")
		return c.Next()
	}
	return withSession(c)
}

func skipSome(c fiber.Ctx) error {
	if strings.HasPrefix(c.Path(), "/v3/internal/") {
		return c.Next()
	}
	return withSession(c)
}

func isCourier(c fiber.Ctx) bool {
	claims := fiber.Locals[*clerk.SessionClaims](c, "claims")
	return claims != nil && claims.HasRole("org:courier")
}

func couriersOnly(c fiber.Ctx) error {
	if !isCourier(c) {
		_ = c.Status(fiber.StatusForbidden).SendString("couriers only") // want `no-stop`
	}
	return c.Next()
}

func lateCouriers(c fiber.Ctx) error {
	if err := c.Next(); err != nil {
		return err
	}
	if !isCourier(c) { // want `late-check`
		return c.SendStatus(fiber.StatusForbidden)
	}
	return nil
}

func depotOnly(c fiber.Ctx) error {
	claims := fiber.Locals[*clerk.SessionClaims](c, "claims")
	if claims == nil || !claims.HasPermission("org:sys_domains:manage") { // want `constant-role`
		return fiber.ErrForbidden
	}
	return c.Next()
}
