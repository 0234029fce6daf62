// Package main runs a depot, whose guards believe what they should not; they stand in a package of their own.
package main

import (
	"log"

	"github.com/gofiber/fiber/v3"

	"missingauthz/fiber3depot/auth"
	"missingauthz/fiber3depot/staff"
)

func main() {
	app := fiber.New(fiber.Config{AppName: "depot"})
	app.Use("/gate", auth.Gateway)
	app.Delete("/gate/me", staff.Leave)

	api := app.Group("/api", auth.Bridged)
	api.Delete("/me", staff.Leave)

	v1 := app.Group("/v1", auth.Session)
	staff.Register(v1) // want `object-level` `wrong-organization`
	v1.Put("/keys/:id", auth.AdminFlag, staff.Lock)
	v1.Put("/doors/:id", auth.Trusted, staff.Lock)
	v1.Put("/vaults/:id", auth.Owner, staff.Lock)
	v1.Put("/safes/:id", auth.PublicRole, staff.Lock)
	staff.RegisterOpen(app) // want `no-auth`
	log.Fatal(app.Listen(":3000"))
}
