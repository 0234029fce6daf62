// Package main keeps the caller in a context type of its own.
package main

import (
	"context"
	"errors"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/labstack/echo/v4"

	"missingauthz/ownecho/appctx"
)

var errToken = errors.New("bad token")

func main() {
	e := echo.New()
	e.Use(appctx.Wrap)
	api := e.Group("/api", require)
	api.DELETE("/me", deleteMe)
	api.DELETE("/users/:id", deleteOwn)
	api.POST("/users/:id/remove", deleteAny) // want `POST /api/users/:id/remove lets every signed-in user run user.Delete .*object-level`
	api.DELETE("/admin/users/:id", deleteAny, admin)
	api.PATCH("/profile", setOwn)
	api.PATCH("/default", setDefault) // want `PATCH /api/default lets every signed-in user run user.Update .*object-level`
	v2 := e.Group("/v2", unless(config{skipper: func(c echo.Context) bool { return c.Request().URL.Path == "/v2/health" }}))
	v2.DELETE("/users/:id", deleteAny) // want `DELETE /v2/users/:id lets every signed-in user run user.Delete .*object-level`
	v2.DELETE("/admin/users/:id", deleteAny, flagged)
	e.DELETE("/users/:id", deleteAny) // want `DELETE /users/:id reaches user.Delete .*no-auth`
	e.Start(":8080")
}

func verify(ctx context.Context, header string) (*clerk.SessionClaims, error) {
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: strings.TrimPrefix(header, "Bearer ")})
	if err != nil {
		return nil, errors.Join(errToken, err)
	}
	return claims, nil
}

func require(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		claims, err := verify(c.Request().Context(), c.Request().Header.Get("Authorization"))
		if err != nil {
			return echo.ErrUnauthorized
		}
		appctx.From(c).SetCaller(claims.Subject, claims.ActiveOrganizationRole)
		return next(c)
	}
}

func admin(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if !appctx.From(c).IsAdmin() {
			return echo.ErrForbidden
		}
		return next(c)
	}
}

func deleteMe(c echo.Context) error {
	_, err := user.Delete(c.Request().Context(), appctx.From(c).UserID())
	return err
}

func deleteOwn(c echo.Context) error {
	cc := appctx.From(c)
	if cc.UserID() != c.Param("id") && !cc.IsAdmin() {
		return echo.ErrForbidden
	}
	return deleteAny(c)
}

func deleteAny(c echo.Context) error {
	_, err := user.Delete(c.Request().Context(), c.Param("id"))
	return err
}

type config struct{ skipper func(echo.Context) bool }

func unless(cfg config) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			if cfg.skipper(c) {
				return next(c)
			}
			claims, err := verify(c.Request().Context(), c.Request().Header.Get("Authorization"))
			if err != nil {
				return echo.ErrUnauthorized
			}
			c.Set("custom", claims.Custom)
			return next(c)
		}
	}
}

// flagged looks for a flag in custom claims.
func flagged(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		custom, _ := c.Get("custom").(map[string]any)
		if admin, _ := custom["admin"].(bool); !admin {
			return echo.ErrForbidden
		}
		return next(c)
	}
}

func setOwn(c echo.Context) error {
	var in struct{ UserID, Name string }
	if err := c.Bind(&in); err != nil {
		return err
	}
	in.UserID = appctx.From(c).UserID()
	_, err := user.Update(c.Request().Context(), in.UserID, &user.UpdateParams{FirstName: &in.Name})
	return err
}

func setDefault(c echo.Context) error {
	var in struct{ UserID, Name string }
	if err := c.Bind(&in); err != nil {
		return err
	}
	if in.UserID == "" {
		in.UserID = appctx.From(c).UserID()
	}
	_, err := user.Update(c.Request().Context(), in.UserID, &user.UpdateParams{FirstName: &in.Name})
	return err
}
