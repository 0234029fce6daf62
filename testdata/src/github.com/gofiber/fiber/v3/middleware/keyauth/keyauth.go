// Package keyauth declares the part of github.com/gofiber/fiber/v3/middleware/keyauth that the fixtures use.
package keyauth

import fiber "github.com/gofiber/fiber/v3"

type Config struct{}

func New(config ...Config) fiber.Handler
