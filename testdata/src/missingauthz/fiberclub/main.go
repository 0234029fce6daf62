// Package main runs a club whose routes, guards and handlers stand in three packages, and few of them fit together.
package main

import (
	"log"

	"github.com/gofiber/fiber/v2"

	"missingauthz/fiberclub/guard"
	"missingauthz/fiberclub/members"
)

func main() {
	app := fiber.New()
	h := members.New(map[string]string{})
	app.Post("/members/:id/ban", h.Ban) // want `no-auth`
	app.Post("/dues/:id", h.PayDues)    // want `unprotected-route`

	dues := app.Group("/dues", guard.Session)
	dues.Get("/:id", h.Dues)
	dues.Delete("/:id", h.DropDues)

	maybe := app.Group("/account", guard.Remember)
	maybe.Delete("/", h.Close) // want `optional-auth`

	members := app.Group("/members", guard.Session)
	members.Delete("/:id", h.Remove) // want `object-level`
	members.Put("/:id/suspend", guard.Officer, h.Suspend)
	members.Put("/:id/unlock", guard.AfterOfficer, h.Suspend)
	members.Delete("/:id/chapter/:org", guard.Role("org:officer"), h.DropChapter) // want `wrong-organization`
	members.Delete("/:id/records", guard.Premium, h.Suspend)

	kiosk := app.Group("/kiosk", guard.Kiosk)
	kiosk.Delete("/me", h.Close)
	partner := app.Group("/partner", guard.Partner)
	partner.Delete("/me", h.Close)
	log.Fatal(app.Listen(":3000"))
}
