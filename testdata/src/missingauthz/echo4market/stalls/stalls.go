// Package stalls serves stalls and those who rent them.
package stalls

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v4"

	"missingauthz/echo4market/authn"
)

// A Handler serves stalls.
type Handler struct{ rented map[string]string }

// New returns a handler of a market where all is free.
func New() *Handler { return &Handler{rented: map[string]string{}} }

// Rent rents a stall.
func (h *Handler) Rent(c echo.Context) error {
	h.rented[c.Param("id")] = c.FormValue("name")
	return c.NoContent(http.StatusNoContent)
}

// GiveUp gives a stall up.
func (h *Handler) GiveUp(c echo.Context) error {
	delete(h.rented, c.Param("id"))
	return c.NoContent(http.StatusNoContent)
}

// Lock locks a user out.
func (h *Handler) Lock(c echo.Context) error {
	_, err := user.Lock(c.Request().Context(), c.Param("id"))
	return err
}

// Remove removes a user.
func (h *Handler) Remove(c echo.Context) error {
	_, err := user.Delete(c.Request().Context(), c.Param("id"))
	return err
}

// RemoveMe removes the caller.
func (h *Handler) RemoveMe(c echo.Context) error {
	_, err := user.Delete(c.Request().Context(), authn.Subject(c))
	return err
}

// RemoveOwn removes a user who is the caller.
func (h *Handler) RemoveOwn(c echo.Context) error {
	if authn.Subject(c) != c.Param("id") {
		return echo.ErrForbidden
	}
	return h.Remove(c)
}

// CloseHall closes a hall.
func (h *Handler) CloseHall(c echo.Context) error {
	_, err := organization.Delete(c.Request().Context(), c.Param("org"))
	return err
}
