// Package main sells pens, and asks who calls in all the ways of fiber.
package main

import (
	"log"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/adaptor"
)

func main() {
	app := fiber.New()
	app.Get("/pens", list)
	app.Post("/login", func(c *fiber.Ctx) error { return c.Redirect("https://accounts.example.com/sign-in") })
	app.Use(requireSession)
	app.Post("/pens", create)
	app.Delete("/pens/:id", sellersOnly, remove)
	app.Put("/pens/:id/owner", sellersOnly, give)
	app.Delete("/me", adaptor.HTTPMiddleware(clerkhttp.RequireHeaderAuthorization()), leave)
	app.Delete("/maybe/me", adaptor.HTTPMiddleware(clerkhttp.WithHeaderAuthorization()), signedIn, leave)
	app.Delete("/sellers/:id", moderate(ban))
	log.Fatal(app.Listen(":3000"))
}

var pens = map[string]string{}

func list(c *fiber.Ctx) error { return c.JSON(pens) }

func create(c *fiber.Ctx) error {
	pens[c.FormValue("id")] = c.Locals("uid").(string)
	return c.SendStatus(fiber.StatusNoContent)
}

func remove(c *fiber.Ctx) error {
	delete(pens, c.Params("id"))
	return c.SendStatus(fiber.StatusNoContent)
}

// give takes a role from the request to store it, not to decide on it.
func give(c *fiber.Ctx) error {
	var in struct {
		UserID string `json:"user_id"`
		Role   string `json:"role"`
	}
	if err := c.BodyParser(&in); err != nil || in.Role != "seller" && in.Role != "buyer" {
		return fiber.NewError(400, "what role is that?")
	}
	pens[c.Params("id")] = in.UserID + " " + in.Role
	return c.SendStatus(fiber.StatusNoContent)
}

func leave(c *fiber.Ctx) error {
	claims, _ := clerk.SessionClaimsFromContext(c.Context())
	_, err := user.Delete(c.Context(), claims.Subject)
	return err
}

func ban(c *fiber.Ctx) error {
	_, err := user.Ban(c.Context(), c.Params("id"))
	return err
}
