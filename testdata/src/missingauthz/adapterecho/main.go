// Package main has use cases that are adapted to echo.
package main

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v4"
)

func main() {
	h := handlers{}
	e := echo.New()
	e.DELETE("/a/:id", plain(h.erase))                          // want `DELETE /a/:id reaches user.Delete \(line \d+\) with no authentication; .* \(no-auth\)`
	e.DELETE("/b/:id", mono(h.erase))                           // want `DELETE /b/:id reaches user.Delete .* \(no-auth\)`
	e.DELETE("/c/:id", plain[customer, none](handlers{}.erase)) // want `DELETE /c/:id reaches user.Delete .* \(no-auth\)`
	e.DELETE("/d/me", authed(h.leave))
	e.DELETE("/d/:id", authed(h.eraseFor)) // want `DELETE /d/:id lets every signed-in user run user.Delete .* \(object-level\)`

	signed := e.Group("/signed", echo.WrapMiddleware(clerkhttp.RequireHeaderAuthorization()))
	signed.DELETE("/:id", plain(h.erase)) // want `DELETE /signed/:id lets every signed-in user run user.Delete .* \(object-level\)`
	signed.DELETE("/staff/:id", plain(h.erase), staff)
	e.Start(":8080")
}

type customer struct {
	ID string `param:"id"`
}

type none struct{}

func plain[In, Out any](fn func(ctx context.Context, in In) (Out, error)) echo.HandlerFunc {
	return func(c echo.Context) error {
		var in In
		if err := c.Bind(&in); err != nil {
			return err
		}
		out, err := fn(c.Request().Context(), in)
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, out)
	}
}

func mono(fn func(ctx context.Context, in customer) (none, error)) echo.HandlerFunc {
	return func(c echo.Context) error {
		var in customer
		if err := c.Bind(&in); err != nil {
			return err
		}
		out, err := fn(c.Request().Context(), in)
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, out)
	}
}

// A useCase is one of a signed-in user.
type useCase[In, Out any] func(ctx context.Context, who *clerk.SessionClaims, in In) (Out, error)

func authed[In, Out any](fn useCase[In, Out]) echo.HandlerFunc {
	return func(c echo.Context) error {
		who, ok := clerk.SessionClaimsFromContext(c.Request().Context())
		if !ok {
			return echo.ErrUnauthorized
		}
		var in In
		if err := c.Bind(&in); err != nil {
			return err
		}
		out, err := fn(c.Request().Context(), who, in)
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, out)
	}
}

func staff(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		claims, ok := clerk.SessionClaimsFromContext(c.Request().Context())
		if !ok || !claims.HasRole("org:staff") {
			return echo.ErrForbidden
		}
		return next(c)
	}
}

type handlers struct{}

func (handlers) erase(ctx context.Context, in customer) (none, error) {
	_, err := user.Delete(ctx, in.ID)
	return none{}, err
}

func (handlers) leave(ctx context.Context, who *clerk.SessionClaims, _ none) (none, error) {
	_, err := user.Delete(ctx, who.Subject)
	return none{}, err
}

func (handlers) eraseFor(ctx context.Context, who *clerk.SessionClaims, in customer) (none, error) {
	_, err := user.Delete(ctx, in.ID)
	return none{}, err
}
