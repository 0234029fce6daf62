// Package basicauth declares the part of github.com/gofiber/fiber/v3/middleware/basicauth that the fixtures use.
package basicauth

import fiber "github.com/gofiber/fiber/v3"

type Config struct{}

func New(config ...Config) fiber.Handler
