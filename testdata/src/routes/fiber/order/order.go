// Package main shows that fiber keeps one stack: middleware covers what is registered after it below its prefix.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/adaptor"
)

func main() {
	app := fiber.New()
	app.Get("/before", get) // route: GET /before -> main.get
	app.Use(logs)
	app.Use("/api", auth)
	app.Get("/health", get)       // route: GET /health main.logs -> main.get
	app.Get("/api/users", get)    // route: GET /api/users main.logs main.auth -> main.get
	app.Get("/apiary", logs, get) // route: GET /apiary main.logs main.auth? main.logs -> main.get
	app.Get("/:any/users", get)   // route: GET /:any/users main.logs main.auth? -> main.get

	api := app.Group("/v1", adaptor.HTTPMiddleware(clerkhttp.RequireHeaderAuthorization()))
	api.Post("/users", get)    // route: POST /v1/users main.logs clerkhttp.RequireHeaderAuthorization -> main.get
	app.Put("/v1/direct", get) // route: PUT /v1/direct main.logs clerkhttp.RequireHeaderAuthorization -> main.get
	api.Use(logs)
	api.Route("/orgs", func(r fiber.Router) {
		r.Delete("/:id", get) // route: DELETE /v1/orgs/:id main.logs clerkhttp.RequireHeaderAuthorization main.logs -> main.get
	})
	api.Add("PATCH", "/x", get)                     // route: PATCH /v1/x main.logs clerkhttp.RequireHeaderAuthorization main.logs -> main.get
	app.All("/all", adaptor.HTTPHandlerFunc(plain)) // route: ANY /all main.logs -> main.plain

	sub := fiber.New()
	sub.Get("/x", get) // route: GET /sub/x main.logs -> main.get
	sub.Use(auth)
	sub.Get("/y", get) // route: GET /sub/y main.logs main.auth -> main.get
	app.Mount("/sub", sub)
	app.Use(auth)
	app.Listen(":3000")
}

func logs(c *fiber.Ctx) error { return c.Next() }

func auth(c *fiber.Ctx) error {
	if c.Get("Authorization") == "" {
		return c.SendStatus(401)
	}
	return c.Next()
}

func get(c *fiber.Ctx) error { return nil }

func plain(w http.ResponseWriter, r *http.Request) {}
