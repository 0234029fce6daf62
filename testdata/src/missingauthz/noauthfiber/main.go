// Package main has a route of fiber outside the group that authenticates.
package main

import (
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v2"
)

func main() {
	app := fiber.New()
	app.Post("/users/:id/ban", ban) // want `POST /users/:id/ban reaches user.Ban \(line \d+\) with no authentication; .* \(no-auth\)`
	own := app.Group("/account", auth)
	own.Delete("/", remove)
	app.Listen(":8080")
}

func auth(c *fiber.Ctx) error {
	claims, err := jwt.Verify(c.Context(), &jwt.VerifyParams{Token: c.Get("Authorization")})
	if err != nil {
		return c.SendStatus(401)
	}
	c.Locals("user", claims.Subject)
	return c.Next()
}

func ban(c *fiber.Ctx) error {
	_, err := user.Ban(c.Context(), c.Params("id"))
	return err
}

func remove(c *fiber.Ctx) error {
	id, ok := c.Locals("user").(string)
	if !ok {
		return c.SendStatus(401)
	}
	_, err := user.Delete(c.Context(), id)
	return err
}
