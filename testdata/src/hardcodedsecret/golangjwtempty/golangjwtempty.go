// Package golangjwtempty signs with an empty key, which the library accepts: everybody can do the same.
package golangjwtempty

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func literal(t *jwt.Token) (string, error) {
	return t.SignedString([]byte("")) // want "tokens.*\\(jwt-key\\)"
}

func composite(t *jwt.Token) (string, error) {
	return t.SignedString([]byte{}) // want "tokens.*\\(jwt-key\\)"
}

const unset = "" // want "tokens.*\\(jwt-key\\)"

func constant(t *jwt.Token) (string, error) { return t.SignedString([]byte(unset)) }

func parse(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return []byte(""), nil // want "tokens.*\\(jwt-key\\)"
	})
}

// An environment that may be empty is another matter.
func runtime(t *jwt.Token) (string, error) { return t.SignedString([]byte(os.Getenv("JWT_SECRET"))) }

// The library refuses nil.
func none(t *jwt.Token) (string, error) { return t.SignedString(nil) }
