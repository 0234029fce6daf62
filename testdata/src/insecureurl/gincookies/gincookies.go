// Package gincookies sets cookies with gin, whose sixth argument is Secure.
package gincookies

import (
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gin-gonic/gin"
)

const secure = false

func routes() *gin.Engine {
	r := gin.New()
	r.POST("/login", login)
	r.POST("/logout", logout)
	return r
}

func login(c *gin.Context) {
	token := c.PostForm("token")
	if _, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: token}); err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.SetCookie("session", token, 3600, "/", "", false, true)       // want `Secure.*\(insecure-cookie\)`
	c.SetCookie("access_token", token, 3600, "/", "", secure, true) // want `Secure.*\(insecure-cookie\)`
	c.SetCookie(
		"refresh_token",
		token,
		86400,
		"/",
		"app.example.com",
		false, // want `Secure.*\(insecure-cookie\)`
		true,
	)
	http.SetCookie(c.Writer, &http.Cookie{Name: "jwt", Value: token}) // want `Secure.*\(insecure-cookie\)`
	c.SetCookieData(&http.Cookie{Name: "id_token", Value: token})     // want `Secure.*\(insecure-cookie\)`
	c.SetCookie("theme", "dark", 3600, "/", "", false, false)         // no credential
	c.SetCookie("csrf_token", "f3a9", 3600, "/", "", false, false)    // no credential: worthless without the session
	c.SetCookie("session", token, 3600, "/", "", c.Request.TLS != nil, true)
	c.SetCookie("session", token, 3600, "/", "", os.Getenv("GIN_MODE") == "release", true)
	c.SetCookie("session", token, 3600, "/", "", true, false)
	keep(c, token)
}

func logout(c *gin.Context) {
	c.SetCookie("session", "", -1, "/", "", false, true)
	c.Status(http.StatusNoContent)
}
