// Package main puts Clerk's middleware in front of fiber with the adaptor, as it should and as it should not.
package main

import (
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/adaptor"
)

func main() {
	app := fiber.New()
	app.Get("/feed", adaptor.HTTPMiddleware(clerkhttp.WithHeaderAuthorization()), feed)
	app.Delete("/me", adaptor.HTTPMiddleware(clerkhttp.RequireHeaderAuthorization()), deleteMe)
	app.Delete("/notes/:id", adaptor.HTTPMiddleware(clerkhttp.WithHeaderAuthorization()), deleteNote) // want `optional-auth`
	app.Get("/greeting", adaptor.HTTPMiddleware(clerkhttp.WithHeaderAuthorization()), greet)
	app.Delete("/bridged/me", bridged, deleteBridged)
	app.Get("/download", adaptor.HTTPHandler(clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(download))))
	log.Fatal(app.Listen(":3000"))
}

// bridged goes on whatever the middleware has answered.
func bridged(c *fiber.Ctx) error {
	h := clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		if claims, ok := clerk.SessionClaimsFromContext(r.Context()); ok {
			c.Locals("userID", claims.Subject)
		}
	}))
	if err := adaptor.HTTPHandler(h)(c); err != nil { // want `bridge`
		return err
	}
	return c.Next()
}

func deleteBridged(c *fiber.Ctx) error {
	id, _ := c.Locals("userID").(string)
	_, err := user.Delete(c.Context(), id)
	return err
}

func feed(c *fiber.Ctx) error {
	if claims, ok := clerk.SessionClaimsFromContext(c.Context()); ok {
		return c.SendString("for " + claims.Subject)
	}
	return c.SendString("for everybody")
}

func greet(c *fiber.Ctx) error {
	claims, _ := clerk.SessionClaimsFromContext(c.Context()) // want `ok-ignored`
	return c.SendString("hello " + claims.Subject)
}

func deleteMe(c *fiber.Ctx) error {
	claims, _ := clerk.SessionClaimsFromContext(c.Context())
	_, err := user.Delete(c.Context(), claims.Subject)
	return err
}

var notes = map[string]string{}

func deleteNote(c *fiber.Ctx) error {
	delete(notes, c.Params("id"))
	return c.SendStatus(fiber.StatusNoContent)
}

func download(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("report")) }
