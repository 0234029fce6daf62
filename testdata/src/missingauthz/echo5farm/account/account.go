// Package account serves accounts.
package account

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v5"

	"missingauthz/echo5farm/authmw"
)

// Public registers what everybody may do.
func Public(e *echo.Echo) {
	e.GET("/ping", func(c *echo.Context) error { return c.String(http.StatusOK, "pong") })
	e.POST("/accounts/:id/unlock", unlock)
}

// Private registers what needs a session.
func Private(g *echo.Group) {
	g.DELETE("/account", Close)
	g.DELETE("/accounts/:id", CloseAny)
	g.PUT("/accounts/:id", closeOwn)
	g.DELETE("/coops/:id", dropCoop, authmw.Grower)
	g.DELETE("/coop", dropOwnCoop, authmw.Grower)
}

// Close closes the account of the caller.
func Close(c *echo.Context) error {
	_, err := user.Delete(c.Request().Context(), authmw.UserID(c))
	return err
}

// CloseAny closes an account.
func CloseAny(c *echo.Context) error {
	_, err := user.Delete(c.Request().Context(), c.Param("id"))
	return err
}

func closeOwn(c *echo.Context) error {
	if authmw.UserID(c) != c.Param("id") {
		return c.JSON(http.StatusForbidden, "not yours")
	}
	return CloseAny(c)
}

func unlock(c *echo.Context) error {
	_, err := user.Unlock(c.Request().Context(), c.Param("id"))
	return err
}

func dropCoop(c *echo.Context) error {
	_, err := organization.Delete(c.Request().Context(), c.Param("id"))
	return err
}

func dropOwnCoop(c *echo.Context) error {
	_, err := organization.Delete(c.Request().Context(), authmw.Claims(c).ActiveOrganizationID)
	return err
}
