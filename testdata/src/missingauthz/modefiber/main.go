// Package main has middleware of fiber whose settings say what it checks.
package main

import (
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v2"
)

// A Config says how auth authenticates.
type Config struct {
	Mode  string
	Local string
}

func auth(config ...Config) fiber.Handler {
	cfg := Config{Mode: "required", Local: "user"}
	if len(config) > 0 {
		cfg = config[0]
	}
	return func(c *fiber.Ctx) error {
		token := c.Get("Authorization")
		if token == "" && cfg.Mode == "optional" {
			return c.Next()
		}
		claims, err := jwt.Verify(c.Context(), &jwt.VerifyParams{Token: token})
		if err != nil {
			return c.SendStatus(fiber.StatusUnauthorized)
		}
		c.Locals("user", claims.Subject)
		return c.Next()
	}
}

func main() {
	app := fiber.New()
	app.Delete("/1/me", auth(), remove)
	app.Delete("/1/:id", auth(), removeOther) // want `object-level`
	app.Delete("/2/me", auth(Config{Mode: "required"}), remove)
	app.Delete("/3/:id", auth(Config{Mode: "optional"}), removeOther) // want `optional-auth`
	app.Delete("/3/me", auth(Config{Mode: "optional"}), removeAsked)
	open := app.Group("/open", auth(Config{Mode: "optional"}))
	open.Delete("/:id", removeOther) // want `optional-auth`
	open.Delete("/me", auth(), remove)
	app.Listen(":8080")
}

func remove(c *fiber.Ctx) error {
	id, _ := c.Locals("user").(string)
	_, err := user.Delete(c.Context(), id)
	return err
}

func removeAsked(c *fiber.Ctx) error {
	id, ok := c.Locals("user").(string)
	if !ok {
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	_, err := user.Delete(c.Context(), id)
	return err
}

func removeOther(c *fiber.Ctx) error {
	_, err := user.Delete(c.Context(), c.Params("id"))
	return err
}
