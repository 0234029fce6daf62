// Package main delivers parcels, and its routes are guarded too little, too late or not at all.
package main

import (
	"log"

	"github.com/clerk/clerk-sdk-go/v2/session"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v3"
)

func main() {
	app := fiber.New()
	app.Get("/livez", func(c fiber.Ctx) error { return c.SendString("ok") })
	app.Post("/sessions/:id/revoke", revoke) // want `no-auth`

	v1 := app.Group("/v1")
	v1.Put("/parcels/:id", reroute) // want `unprotected-route`
	v1.Use(withSession)
	v1.Get("/parcels", list)
	v1.Delete("/parcels/:id", drop)
	v1.Delete("/couriers/:id", couriersOnly, dismiss)
	v1.Post("/couriers/:id/lock", lateCouriers, dismiss)
	v1.Delete("/depots/:id", depotOnly, drop)

	v2 := app.Group("/v2", maybeSession)
	v2.Get("/parcels", list2)
	v2.Post("/parcels", send) // want `optional-auth`
	v2.Delete("/parcels/:id", recall)

	staging := app.Group("/staging", sessionOrNobody)
	staging.Delete("/parcels/:id", recall)
	v3 := app.Group("/v3", skipSome)
	v3.Delete("/me", recallMe)
	v3.Post("/internal/purge/:id", dismiss) // want `no-auth`
	app.Delete("/v4/parcels", recallAll)    // want `unprotected-route`
	log.Fatal(app.Listen(":3000"))
}

var parcels = map[string]string{}

func list(c fiber.Ctx) error { return c.JSON(parcels) }

func list2(c fiber.Ctx) error {
	if fiber.Locals[string](c, "user") == "" {
		return c.JSON(nil)
	}
	return c.JSON(parcels)
}

func reroute(c fiber.Ctx) error {
	parcels[c.Params("id")] = c.FormValue("to")
	return c.SendStatus(fiber.StatusNoContent)
}

func drop(c fiber.Ctx) error {
	delete(parcels, c.Params("id"))
	return c.SendStatus(fiber.StatusNoContent)
}

func send(c fiber.Ctx) error {
	parcels[c.FormValue("id")] = c.FormValue("to")
	return c.SendStatus(fiber.StatusNoContent)
}

func recall(c fiber.Ctx) error {
	if fiber.Locals[string](c, "user") == "" {
		return fiber.ErrUnauthorized
	}
	delete(parcels, c.Params("id"))
	return nil
}

func recallMe(c fiber.Ctx) error {
	_, err := user.Delete(c.Context(), fiber.Locals[string](c, "user"))
	return err
}

func revoke(c fiber.Ctx) error {
	_, err := session.Revoke(c.Context(), &session.RevokeParams{ID: c.Params("id")})
	return err
}

func dismiss(c fiber.Ctx) error {
	_, err := user.Ban(c.Context(), c.Params("id"))
	return err
}

func recallAll(c fiber.Ctx) error {
	sender := fiber.Locals[string](c, "user")
	delete(parcels, sender)
	return c.SendString("recalled all parcels of " + sender)
}
