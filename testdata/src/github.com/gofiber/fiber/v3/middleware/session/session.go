// Package session declares the part of github.com/gofiber/fiber/v3/middleware/session that the fixtures use.
package session

import fiber "github.com/gofiber/fiber/v3"

type Config struct {
	CookieSameSite string
	CookieSecure   bool
	CookieHTTPOnly bool
}

func New(config ...Config) fiber.Handler
