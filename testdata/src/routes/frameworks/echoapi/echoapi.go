// Package echoapi registers on echo.
package echoapi

import (
	"github.com/labstack/echo/v4"
)

// Middleware is what the caller chooses.
type Middleware = echo.MiddlewareFunc

// Register registers on the root.
func Register(e *echo.Echo, auth Middleware) {
	e.GET("/open", open)
	api := e.Group("/api", auth)
	Members(api.Group("/members"))
}

// Members registers on a group.
func Members(g *echo.Group) {
	h := handlers{}
	g.GET("", h.list)
	g.POST("/:id", h.add, own)
}

type handlers struct{}

func (handlers) list(c echo.Context) error { return nil }
func (handlers) add(c echo.Context) error  { return nil }
func open(c echo.Context) error            { return nil }

func own(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error { return next(c) }
}
