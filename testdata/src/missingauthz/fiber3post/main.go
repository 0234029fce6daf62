// Package main keeps a blog that its author guards well.
package main

import (
	"errors"
	"log"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v3"
)

type caller struct{}

func main() {
	app := fiber.New()
	app.Get("/posts", list)
	app.Get("/posts/:id", show)
	app.Post("/newsletter", subscribe)
	app.Get("/whoami", visitor, whoami)

	private := app.Group("", member)
	private.Post("/posts", write)
	private.Delete("/posts/:id", remove)
	private.Patch("/profile", rename)
	private.Delete("/authors/:id", editor, ban)
	app.Delete("/self", member, leave)
	log.Fatal(app.Listen(":3000"))
}

var posts = map[string]string{}

func list(c fiber.Ctx) error      { return c.JSON(posts) }
func show(c fiber.Ctx) error      { return c.SendString(posts[c.Params("id")]) }
func subscribe(c fiber.Ctx) error { return c.SendStatus(fiber.StatusNoContent) }

func claims(c fiber.Ctx) (*clerk.SessionClaims, error) {
	token, ok := strings.CutPrefix(c.Get("Authorization"), "Bearer ")
	if !ok {
		return nil, errors.New("no token")
	}
	return jwt.Verify(c.Context(), &jwt.VerifyParams{Token: token})
}

func member(c fiber.Ctx) error {
	session, err := claims(c)
	if err != nil {
		return fiber.NewError(fiber.StatusUnauthorized, err.Error())
	}
	c.Locals(caller{}, session)
	return c.Next()
}

func visitor(c fiber.Ctx) error {
	if session, err := claims(c); err == nil {
		c.Locals(caller{}, session)
	}
	return c.Next()
}

func editor(c fiber.Ctx) error {
	if !fiber.Locals[*clerk.SessionClaims](c, caller{}).HasRole("org:editor") {
		return c.Status(fiber.StatusForbidden).JSON(fiber.Map{"error": "editors only"})
	}
	return c.Next()
}

func whoami(c fiber.Ctx) error {
	session := fiber.Locals[*clerk.SessionClaims](c, caller{})
	if session == nil {
		return c.SendString("nobody")
	}
	return c.SendString(session.Subject)
}

func write(c fiber.Ctx) error {
	posts[c.FormValue("id")] = c.FormValue("text")
	return c.SendStatus(fiber.StatusNoContent)
}

func remove(c fiber.Ctx) error {
	delete(posts, c.Params("id"))
	return c.SendStatus(fiber.StatusNoContent)
}

func rename(c fiber.Ctx) error {
	var in struct {
		UserID string `json:"user_id"`
		Name   string `json:"name"`
	}
	if err := c.Bind().JSON(&in); err != nil {
		return err
	}
	if in.UserID != fiber.Locals[*clerk.SessionClaims](c, caller{}).Subject {
		return fiber.ErrForbidden
	}
	_, err := user.Update(c.Context(), in.UserID, &user.UpdateParams{FirstName: &in.Name})
	return err
}

func ban(c fiber.Ctx) error {
	_, err := user.Ban(c.Context(), c.Params("id"))
	return err
}

func leave(c fiber.Ctx) error {
	_, err := user.Delete(c.Context(), fiber.Locals[*clerk.SessionClaims](c, caller{}).Subject)
	return err
}
