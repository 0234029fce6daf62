// Package routes wires the fleet's routes.
package routes

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/recover"

	"github.com/clerkvet/clerkvet/testdata/apps/fiberfleet/session"
	"github.com/clerkvet/clerkvet/testdata/apps/fiberfleet/vehicles"
)

// App returns the application.
func App(dispatchKey string) *fiber.App {
	app := fiber.New()
	app.Use(recover.New())
	app.Get("/livez", func(c *fiber.Ctx) error { return c.SendStatus(fiber.StatusOK) })
	ct := vehicles.New()

	app.Post("/drivers/:driver/suspend", ct.Suspend) // want missingauthz/no-auth "POST /drivers/:driver/suspend reaches user.Lock"
	app.Post("/dispatch/drivers/:driver/suspend", session.Dispatch(dispatchKey), ct.Suspend)

	api := app.Group("/api", session.Required)
	api.Delete("/me", ct.Leave)
	api.Post("/companies/:company/drivers", session.Permission("org:drivers:manage"), ct.Hire) // want missingauthz/wrong-organization "organizationmembership.Create"
	api.Post("/position", session.Driver, ct.Position)
	return app
}
