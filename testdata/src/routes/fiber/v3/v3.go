// Package main uses fiber v3, whose handlers can be of many types.
package main

import (
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/adaptor"
)

func main() {
	app := fiber.New()
	app.Use(adaptor.HTTPMiddleware(clerkhttp.WithHeaderAuthorization()))
	api := app.Group("/api", auth)
	api.Get("/users", logs, get)                // route: GET /api/users clerkhttp.WithHeaderAuthorization main.auth main.logs -> main.get
	api.Add([]string{"PUT", "POST"}, "/x", get) // route: PUT /api/x clerkhttp.WithHeaderAuthorization main.auth -> main.get; POST /api/x clerkhttp.WithHeaderAuthorization main.auth -> main.get
	sub := fiber.New()
	sub.Get("/y", get) // route: GET /sub/y clerkhttp.WithHeaderAuthorization -> main.get
	app.Use("/sub", sub)
	app.Listen(":3000")
}

func logs(c fiber.Ctx) error { return c.Next() }
func auth(c fiber.Ctx) error { return c.Next() }
func get(c fiber.Ctx) error  { return nil }
