// Package cookies keeps sessions and tokens in browsers for months.
package cookies

import (
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

func session(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "session",
		Value:    id,
		MaxAge:   60 * 60 * 24 * 365, // want `cookie "session" keeps a session or token for 365 days; let it expire with the session \(long-cookie\)`
		Secure:   true,
		HttpOnly: true,
	})
}

func signed(w http.ResponseWriter, key []byte, c jwt.Claims) error {
	tok, err := jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
	if err != nil {
		return err
	}
	http.SetCookie(w, &http.Cookie{
		Name:     "who",
		Value:    tok,
		Expires:  time.Now().AddDate(0, 6, 0), // want `cookie "who" keeps a session or token for 183 days`
		Secure:   true,
		HttpOnly: true,
	})
	return nil
}

const half = 180 * 24 * 3600

func positional(c *gin.Context, token string) {
	c.SetCookie("auth_token", token, half, "/", "", true, true) // want `cookie "auth_token" keeps a session or token for 180 days`
}
