// Package keyauth declares the part of github.com/gofiber/fiber/v2/middleware/keyauth that the fixtures use.
package keyauth

import fiber "github.com/gofiber/fiber/v2"

type Config struct{}

func New(config ...Config) fiber.Handler
