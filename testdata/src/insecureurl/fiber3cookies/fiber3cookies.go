// Package fiber3cookies sets cookies with fiber v3, whose context is an interface.
package fiber3cookies

import (
	"time"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gofiber/fiber/v3"
)

func routes(app *fiber.App) {
	app.Post("/login", login)
	app.Post("/logout", func(c fiber.Ctx) error {
		c.Cookie(&fiber.Cookie{Name: "session", Value: "", Expires: time.Unix(0, 0)})
		return c.SendStatus(fiber.StatusNoContent)
	})
}

func login(c fiber.Ctx) error {
	token := c.Get("X-Session-Token")
	if _, err := jwt.Verify(c.Context(), &jwt.VerifyParams{Token: token}); err != nil {
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	c.Cookie(&fiber.Cookie{ // want `Secure.*\(insecure-cookie\)`
		Name:     "session",
		Value:    token,
		HTTPOnly: true,
		SameSite: fiber.CookieSameSiteLaxMode,
	})
	c.Cookie(&fiber.Cookie{Name: "session", Value: token, Secure: true})
	return c.SendStatus(fiber.StatusNoContent)
}
