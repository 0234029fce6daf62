// Package accounts manages the accounts of agents.
package accounts

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v4"

	"github.com/clerkvet/clerkvet/testdata/apps/echodesk-fixed/authn"
)

// A Handler answers requests about accounts.
type Handler struct{}

// Register puts the routes of every agent on the group, which must authenticate.
func (h Handler) Register(g *echo.Group) {
	g.DELETE("/me", h.Leave)
	g.POST("/accounts/:id/suspend", h.suspend, authn.Lead)
}

// Leave deletes the caller's own account.
func (h Handler) Leave(c echo.Context) error {
	id, ok := authn.Agent(c)
	if !ok {
		return echo.ErrUnauthorized
	}
	if _, err := user.Delete(c.Request().Context(), id); err != nil {
		return echo.NewHTTPError(http.StatusBadGateway).SetInternal(err)
	}
	return c.NoContent(http.StatusNoContent)
}

func (h Handler) suspend(c echo.Context) error {
	if _, err := user.Lock(c.Request().Context(), c.Param("id")); err != nil {
		return echo.NewHTTPError(http.StatusBadGateway).SetInternal(err)
	}
	return c.NoContent(http.StatusNoContent)
}

// Rename changes an agent's name.
func (h Handler) Rename(c echo.Context) error {
	var in struct {
		First string `json:"first_name"`
	}
	if err := c.Bind(&in); err != nil {
		return echo.ErrBadRequest
	}
	_, err := user.Update(c.Request().Context(), c.Param("id"), &user.UpdateParams{FirstName: clerk.String(in.First)})
	if err != nil {
		return echo.NewHTTPError(http.StatusBadGateway).SetInternal(err)
	}
	return c.NoContent(http.StatusNoContent)
}
