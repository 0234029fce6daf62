// Package fiberapi registers on fiber, and has an app of its own.
package fiberapi

import "github.com/gofiber/fiber/v2"

// Register registers.
func Register(r fiber.Router, auth fiber.Handler) {
	r.Get("/open", get)
	r.Use(auth)
	r.Get("/closed", get)
}

// App is to be mounted.
func App() *fiber.App {
	app := fiber.New()
	app.Use(logs)
	app.Get("/x", get)
	return app
}

func logs(c *fiber.Ctx) error { return c.Next() }
func get(c *fiber.Ctx) error  { return nil }
