// Package echo5cookies sets cookies with echo v5, whose context is a pointer.
package echo5cookies

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/labstack/echo/v5"
)

func routes(e *echo.Echo) {
	e.Use(echo.WrapMiddleware(clerkhttp.RequireHeaderAuthorization()))
	e.POST("/login", login)
}

func login(c *echo.Context) error {
	token := c.FormValue("token")
	c.SetCookie(&http.Cookie{Name: "session", Value: token, HttpOnly: true}) // want `Secure.*\(insecure-cookie\)`
	c.SetCookie(&http.Cookie{Name: "session", Value: token, Secure: true})
	c.SetCookie(&http.Cookie{Name: "session", MaxAge: -1})
	return c.NoContent(http.StatusNoContent)
}
