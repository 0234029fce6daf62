// Package adaptor declares the part of github.com/gofiber/fiber/v3/middleware/adaptor that the fixtures use.
package adaptor

import (
	"net/http"

	"github.com/gofiber/fiber/v3"
)

func FiberApp(app *fiber.App) http.HandlerFunc
func FiberHandler(h fiber.Handler) http.Handler
func FiberHandlerFunc(h fiber.Handler) http.HandlerFunc
func HTTPHandler(h http.Handler) fiber.Handler
func HTTPHandlerFunc(h http.HandlerFunc) fiber.Handler
func HTTPMiddleware(mw func(http.Handler) http.Handler) fiber.Handler
