// Package fibercookies sets cookies with fiber v2, which has a cookie type of its own.
package fibercookies

import (
	"context"
	"time"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gofiber/fiber/v2"
)

func routes(app *fiber.App) {
	app.Post("/login", login)
	app.Post("/logout", logout)
}

func login(c *fiber.Ctx) error {
	token := c.Get("X-Session-Token")
	if _, err := jwt.Verify(context.Background(), &jwt.VerifyParams{Token: token}); err != nil {
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	c.Cookie(&fiber.Cookie{Name: "session", Value: token, HTTPOnly: true}) // want `Secure.*\(insecure-cookie\)`
	c.Cookie(&fiber.Cookie{
		Name:     "access_token",
		Value:    token,
		Secure:   false, // want `Secure.*\(insecure-cookie\)`
		SameSite: "None",
	})

	cookie := new(fiber.Cookie) // want `Secure.*\(insecure-cookie\)`
	cookie.Name = "refresh_token"
	cookie.Value = token
	cookie.Expires = time.Now().Add(24 * time.Hour)
	c.Cookie(cookie)

	c.Cookie(sessionCookie(token))
	c.Cookie(&fiber.Cookie{Name: "session", Value: token, Secure: c.Get("X-Forwarded-Proto") == "https"})
	c.Cookie(&fiber.Cookie{Name: "session", Value: token, Secure: true})
	c.Cookie(&fiber.Cookie{Name: "locale", Value: "en"})
	return c.SendStatus(fiber.StatusNoContent)
}

func logout(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "session", Value: "", Expires: time.Now().Add(-time.Hour)})
	c.Cookie(&fiber.Cookie{Name: "session", MaxAge: -1})
	c.ClearCookie("access_token")
	return c.SendStatus(fiber.StatusNoContent)
}
