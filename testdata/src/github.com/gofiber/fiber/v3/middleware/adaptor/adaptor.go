// Package adaptor declares the part of github.com/gofiber/fiber/v3/middleware/adaptor that the fixtures use.
package adaptor

import (
	"net/http"

	fiber "github.com/gofiber/fiber/v3"
)

func HTTPMiddleware(mw func(http.Handler) http.Handler) fiber.Handler
