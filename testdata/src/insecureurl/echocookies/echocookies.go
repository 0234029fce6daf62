// Package echocookies sets cookies with echo v4.
package echocookies

import (
	"net/http"
	"time"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/labstack/echo/v4"
)

func routes(e *echo.Echo) {
	e.POST("/login", login)
	e.POST("/logout", logout)
}

func login(c echo.Context) error {
	token := c.FormValue("token")
	if _, err := jwt.Verify(c.Request().Context(), &jwt.VerifyParams{Token: token}); err != nil {
		return c.NoContent(http.StatusUnauthorized)
	}
	c.SetCookie(&http.Cookie{Name: "session", Value: token, HttpOnly: true}) // want `Secure.*\(insecure-cookie\)`

	cookie := new(http.Cookie) // want `Secure.*\(insecure-cookie\)`
	cookie.Name = "access_token"
	cookie.Value = token
	cookie.Expires = time.Now().Add(24 * time.Hour)
	c.SetCookie(cookie)

	c.SetCookie(sessionCookie(token))
	c.SetCookie(&http.Cookie{Name: "session", Value: token, Secure: c.IsTLS()})
	c.SetCookie(&http.Cookie{Name: "session", Value: token, Secure: true})
	c.SetCookie(&http.Cookie{Name: "locale", Value: "en"})
	return c.NoContent(http.StatusNoContent)
}

func logout(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "session", Value: "", MaxAge: -1})
	return c.NoContent(http.StatusNoContent)
}
