// Package main runs a guild that asks before it acts, with routes, guards and handlers in three packages.
package main

import (
	"log"

	"github.com/gofiber/fiber/v2"

	"missingauthz/fiberguild/guard"
	"missingauthz/fiberguild/members"
)

func main() {
	app := fiber.New(fiber.Config{AppName: "guild"})
	app.Get("/health", func(c *fiber.Ctx) error { return c.SendStatus(fiber.StatusOK) })
	h := &members.Handler{Works: map[string]string{}}

	app.Get("/works", h.List)
	app.Get("/feed", guard.Remember, h.Feed)

	api := app.Group("/api", guard.Session)
	api.Post("/works/:id", h.Submit)
	api.Delete("/account", h.Close)
	api.Delete("/members/:id", h.CloseOwn)

	api.Route("/masters", func(r fiber.Router) {
		r.Use(guard.Role("org:master"))
		r.Delete("/apprentices/:id", h.Expel)
		r.Delete("/chapters/:org", h.DropChapter)
	})
	api.Delete("/audited/:id", guard.Logged, guard.Verified, h.Expel)
	log.Fatal(app.Listen(":3000"))
}
