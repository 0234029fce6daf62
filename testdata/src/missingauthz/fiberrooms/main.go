// Package main books rooms, and some of its routes stand where nothing asks who calls.
package main

import (
	"log"

	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v2"
)

func main() {
	app := fiber.New()
	app.Get("/healthz", func(c *fiber.Ctx) error { return c.SendStatus(fiber.StatusOK) })
	app.Delete("/accounts/:id", closeAccount) // want `no-auth`

	app.Post("/rooms/:id/bookings", book) // want `unprotected-route`
	app.Use("/rooms", requireSession)
	app.Get("/rooms/:id/bookings", listBookings)
	app.Delete("/rooms/:id/bookings/:booking", cancelBooking)

	me := app.Group("/me", rememberSession)
	me.Get("/", profile)
	me.Delete("/", deleteMe) // want `optional-auth`
	me.Post("/leave", leave)

	desk := app.Group("/desk", requireSession)
	desk.Delete("/guests/:id", deskOnly, removeGuest)
	desk.Put("/guests/:id", auditDesk, lockGuest)
	desk.Delete("/visits/:id", signedInDesk, removeVisit)

	app.Delete("/demo/me", requireUnlessDemo, leave)
	log.Fatal(app.Listen(":3000"))
}

var bookings = map[string]string{}

func book(c *fiber.Ctx) error {
	bookings[c.Params("id")] = c.FormValue("guest")
	return c.SendStatus(fiber.StatusNoContent)
}

func listBookings(c *fiber.Ctx) error { return c.JSON(bookings) }

func cancelBooking(c *fiber.Ctx) error {
	delete(bookings, c.Params("booking"))
	return c.SendStatus(fiber.StatusNoContent)
}

func closeAccount(c *fiber.Ctx) error {
	if _, err := user.Delete(c.Context(), c.Params("id")); err != nil {
		return fiber.NewError(502, "Clerk does not answer")
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func profile(c *fiber.Ctx) error {
	id, ok := c.Locals("userID").(string)
	if !ok {
		return c.JSON(fiber.Map{"signedIn": false})
	}
	return c.JSON(fiber.Map{"signedIn": true, "id": id})
}

func deleteMe(c *fiber.Ctx) error {
	id, _ := c.Locals("userID").(string)
	if _, err := user.Delete(c.Context(), id); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func leave(c *fiber.Ctx) error {
	id, ok := c.Locals("userID").(string)
	if !ok {
		return fiber.ErrUnauthorized
	}
	_, err := user.Delete(c.Context(), id)
	return err
}

func removeGuest(c *fiber.Ctx) error {
	_, err := user.Delete(c.Context(), c.Params("id"))
	return err
}

func lockGuest(c *fiber.Ctx) error {
	_, err := user.Lock(c.Context(), c.Params("id"))
	return err
}

func removeVisit(c *fiber.Ctx) error {
	delete(bookings, c.Params("id"))
	return nil
}
