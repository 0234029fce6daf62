// Package pascaldekloe signs and checks with constant keys by pascaldekloe/jwt.
package pascaldekloe

import (
	"net/http"
	"os"

	"github.com/pascaldekloe/jwt"
)

func check(token []byte) (*jwt.Claims, error) {
	return jwt.HMACCheck(token, []byte("check-key")) // want "tokens.*\\(jwt-key\\)"
}

func checkHeader(r *http.Request) (*jwt.Claims, error) {
	return jwt.HMACCheckHeader(r, []byte("check-header-key")) // want "tokens.*\\(jwt-key\\)"
}

func sign(c *jwt.Claims) ([]byte, error) {
	return c.HMACSign(jwt.HS256, []byte("sign-key")) // want "tokens.*\\(jwt-key\\)"
}

func reusable() (*jwt.HMAC, error) {
	return jwt.NewHMAC(jwt.HS256, []byte("reusable-key")) // want "tokens.*\\(jwt-key\\)"
}

func fine(token []byte) (*jwt.Claims, error) {
	return jwt.HMACCheck(token, []byte(os.Getenv("JWT_SECRET")))
}
