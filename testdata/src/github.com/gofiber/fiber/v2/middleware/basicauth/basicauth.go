// Package basicauth declares the part of github.com/gofiber/fiber/v2/middleware/basicauth that the fixtures use.
package basicauth

import fiber "github.com/gofiber/fiber/v2"

type Config struct{}

func New(config Config) fiber.Handler
