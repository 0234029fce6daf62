// Package server wires the routes of the help desk.
package server

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"

	"github.com/clerkvet/clerkvet/testdata/apps/echodesk-fixed/accounts"
	"github.com/clerkvet/clerkvet/testdata/apps/echodesk-fixed/authn"
	"github.com/clerkvet/clerkvet/testdata/apps/echodesk-fixed/tickets"
)

// New returns the server.
func New(gate *authn.Gate, acc accounts.Handler, tic *tickets.Handler) *echo.Echo {
	e := echo.New()
	e.Use(middleware.RequestID(), middleware.Recover())
	e.GET("/healthz", func(c echo.Context) error { return c.NoContent(http.StatusOK) })
	e.GET("/help", tic.Help, gate.Recognize)

	api := e.Group("/api", gate.Require)
	acc.Register(api)
	api.GET("/tickets", tic.List)
	api.POST("/tickets/:id/answer", tic.Answer)
	api.DELETE("/tickets/:id", tic.Delete)
	api.PATCH("/accounts/:id", acc.Rename, authn.Lead)
	return e
}
