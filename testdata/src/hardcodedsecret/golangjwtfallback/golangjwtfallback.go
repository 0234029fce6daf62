// Package golangjwtfallback reads its key from the environment, and signs with a known one when it is not set.
package golangjwtfallback

import (
	"cmp"
	"os"
	"sync"

	"github.com/golang-jwt/jwt/v5"
)

var secret = []byte(getenv("JWT_SECRET", "dev-secret-change-me")) // want "tokens.*\\(jwt-key\\)"

func sign(t *jwt.Token) (string, error) { return t.SignedString(secret) }

func secretFromEnv() []byte {
	s := os.Getenv("JWT_SECRET")
	if s == "" {
		s = "supersecretkey" // want "tokens.*\\(jwt-key\\)"
	}
	return []byte(s)
}

func signToo(t *jwt.Token) (string, error) { return t.SignedString(secretFromEnv()) }

func signOr(t *jwt.Token) (string, error) {
	return t.SignedString([]byte(cmp.Or(os.Getenv("JWT_SECRET"), "fallback"))) // want "tokens.*\\(jwt-key\\)"
}

var load = sync.OnceValue(func() []byte {
	if s, ok := os.LookupEnv("JWT_SECRET"); ok {
		return []byte(s)
	}
	return []byte("once-fallback") // want "tokens.*\\(jwt-key\\)"
})

func verify(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return load(), nil })
}

func getenv(key, def string) string {
	val, ok := os.LookupEnv(key)
	if !ok {
		return def
	}
	return val
}
