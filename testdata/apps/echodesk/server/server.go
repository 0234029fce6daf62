// Package server wires the routes of the help desk.
package server

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"

	"github.com/clerkvet/clerkvet/testdata/apps/echodesk/accounts"
	"github.com/clerkvet/clerkvet/testdata/apps/echodesk/authn"
	"github.com/clerkvet/clerkvet/testdata/apps/echodesk/tickets"
)

// New returns the server.
func New(gate *authn.Gate, acc accounts.Handler, tic *tickets.Handler) *echo.Echo {
	e := echo.New()
	e.Use(middleware.RequestID(), middleware.Recover())
	e.GET("/healthz", func(c echo.Context) error { return c.NoContent(http.StatusOK) })
	e.GET("/help", tic.Help, gate.Recognize)

	api := e.Group("/api", gate.Require)
	acc.Register(api) // want missingauthz/object-level "POST /api/accounts/:id/suspend .*user.Lock"
	api.GET("/tickets", tic.List)
	api.POST("/tickets/:id/answer", tic.Answer)
	e.DELETE("/api/tickets/:id", tic.Delete)             // want missingauthz/unprotected-route "DELETE /api/tickets/:id has no authentication"
	e.PATCH("/accounts/:id", acc.Rename, gate.Recognize) // want missingauthz/optional-auth "PATCH /accounts/:id reaches user.Update"
	return e
}
