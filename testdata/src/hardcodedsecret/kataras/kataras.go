// Package kataras signs and verifies with constant keys by kataras/jwt.
package kataras

import (
	"os"
	"time"

	"github.com/kataras/jwt"
)

var sharedKey = []byte("sercrethatmaycontainch@r$32chars") // want "tokens.*\\(jwt-key\\)"

func sign(claims any) ([]byte, error) {
	return jwt.Sign(jwt.HS256, sharedKey, claims, jwt.MaxAge(time.Minute))
}

func verify(token []byte) (*jwt.VerifiedToken, error) {
	return jwt.Verify(jwt.HS256, []byte("verify-key"), token) // want "tokens.*\\(jwt-key\\)"
}

func ring() jwt.Keys {
	keys := make(jwt.Keys)
	keys.Register(jwt.HS256, "kid-1", []byte("ring-key-1"), []byte("ring-key-2")) // want "tokens.*\\(jwt-key\\)" "tokens.*\\(jwt-key\\)"
	return keys
}

func fine(claims any) ([]byte, error) {
	return jwt.Sign(jwt.HS256, []byte(os.Getenv("JWT_SECRET")), claims)
}
