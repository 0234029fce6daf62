// Package main lets guests pass middleware of echo-jwt by ignoring its errors.
package main

import (
	"errors"
	"os"

	"github.com/clerk/clerk-sdk-go/v2/user"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"

	"missingauthz/ignorederrors/idp"
)

var errMissing = errors.New("missing")

func main() {
	key := []byte(os.Getenv("JWT_KEY"))
	e := echo.New()
	e.DELETE("/a/:id", remove, echojwt.WithConfig(echojwt.Config{ // want `DELETE /a/:id reaches user.Delete .*optional-auth`
		SigningKey:             key,
		ContinueOnIgnoredError: true,
		ErrorHandler:           func(echo.Context, error) error { return nil },
	}))
	e.DELETE("/b/:id", remove, echojwt.WithConfig(echojwt.Config{ // want `DELETE /b/:id reaches user.Delete .*optional-auth`
		SigningKey:             key,
		ContinueOnIgnoredError: true,
		ErrorHandler:           unlessMissing,
	}))
	e.DELETE("/c/:id", remove, echojwt.WithConfig(echojwt.Config{
		SigningKey:             key,
		ContinueOnIgnoredError: true,
		ErrorHandler:           always,
	}))
	e.DELETE("/d/:id", remove, echojwt.WithConfig(echojwt.Config{
		SigningKey:             key,
		ContinueOnIgnoredError: os.Getenv("GUESTS") != "",
		ErrorHandler:           unlessMissing,
	}))
	e.DELETE("/e/:id", remove, idp.JWT(idp.Config{Guests: true}))
	e.DELETE("/f/:id", remove, idp.JWT(idp.Config{}))
	e.Start(":8080")
}

func unlessMissing(_ echo.Context, err error) error {
	if errors.Is(err, errMissing) {
		return nil
	}
	return echo.ErrUnauthorized
}

func always(echo.Context, error) error { return echo.ErrUnauthorized }

func remove(c echo.Context) error {
	_, err := user.Delete(c.Request().Context(), c.Param("id"))
	return err
}
