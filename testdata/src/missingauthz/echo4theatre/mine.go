package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v4"
)

func userID(c echo.Context) string {
	id, _ := c.Get("user_id").(string)
	return id
}

func (t *theatre) mine(c echo.Context) error {
	id := userID(c)
	if id == "" {
		return c.String(http.StatusOK, "nothing")
	}
	return c.String(http.StatusOK, t.seats[id])
}

func (t *theatre) freeMine(c echo.Context) error {
	id := userID(c)
	if id == "" {
		return echo.NewHTTPError(http.StatusUnauthorized, "sign in first")
	}
	delete(t.seats, id)
	return c.NoContent(http.StatusNoContent)
}

func (t *theatre) leave(c echo.Context) error {
	if _, err := user.Delete(c.Request().Context(), userID(c)); err != nil {
		return echo.NewHTTPError(http.StatusBadGateway, err.Error())
	}
	return c.NoContent(http.StatusNoContent)
}

func (t *theatre) leaveTested(c echo.Context) error {
	if userID(c) == "" {
		return echo.ErrUnauthorized
	}
	return t.leave(c)
}
