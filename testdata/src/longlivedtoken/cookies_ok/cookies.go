// Package cookies keeps sessions for days, and other things for years.
package cookies

import (
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	_ "github.com/golang-jwt/jwt/v5"
)

func session(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "session",
		Value:    id,
		MaxAge:   60 * 60 * 24 * 30,
		Secure:   true,
		HttpOnly: true,
	})
}

func theme(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark", Expires: time.Now().AddDate(5, 0, 0)})
}

func refresh(c *gin.Context, token string) {
	c.SetCookie("refresh_token", token, 90*24*3600, "/", "", true, true)
}

func configured(c *gin.Context, token string, age int) {
	c.SetCookie("auth_token", token, age, "/", "", true, true)
}

func clear(c *gin.Context) {
	c.SetCookie("auth_token", "", -1, "/", "", true, true)
}

func expired(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "", Expires: time.Unix(0, 0), Secure: true})
}
