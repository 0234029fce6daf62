package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v5"
)

type server struct{ records map[string]string }

func (s *server) list(c *echo.Context) error {
	return c.JSON(http.StatusOK, s.records[c.Param("id")])
}

func (s *server) add(c *echo.Context) error {
	s.records[c.Param("id")] += c.FormValue("text")
	return c.NoContent(http.StatusNoContent)
}

func (s *server) purge(c *echo.Context) error {
	delete(s.records, c.Param("id"))
	return c.NoContent(http.StatusNoContent)
}

func (s *server) me(c *echo.Context) error {
	claims, _ := clerk.SessionClaimsFromContext(c.Request().Context()) // want `ok-ignored`
	return c.JSON(http.StatusOK, s.records[claims.Subject])
}

func (s *server) setAddress(c *echo.Context) error {
	s.records[c.FormValue("patient")] = c.FormValue("address")
	return c.NoContent(http.StatusNoContent)
}

func (s *server) leave(c *echo.Context) error {
	claims, ok := clerk.SessionClaimsFromContext(c.Request().Context())
	if !ok {
		return echo.ErrUnauthorized
	}
	_, err := user.Delete(c.Request().Context(), claims.Subject)
	return err
}

func (s *server) leaveBridged(c *echo.Context) error {
	id, _ := c.Get("patient").(string)
	_, err := user.Delete(c.Request().Context(), id)
	return err
}

func (s *server) dismiss(c *echo.Context) error {
	_, err := user.Ban(c.Request().Context(), c.Param("id"))
	return err
}
