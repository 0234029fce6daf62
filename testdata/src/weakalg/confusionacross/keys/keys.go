// Package keys finds keys for others.
package keys

import (
	"errors"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

// Find returns the issuer's key.
func Find(*jwt.Token) (any, error) { // want Find:"finds keys, public bytes"
	return []byte(os.Getenv("JWT_PUBLIC_KEY")), nil
}

// FindChecked returns it for its own method only.
func FindChecked(t *jwt.Token) (any, error) { // want FindChecked:"checks the algorithm, finds keys, public bytes"
	if err := RequireRSA(t); err != nil {
		return nil, err
	}
	return []byte(os.Getenv("JWT_PUBLIC_KEY")), nil
}

// New returns a function like Find.
func New(name string) jwt.Keyfunc { // want New:"finds keys, public bytes"
	return func(*jwt.Token) (any, error) { return os.ReadFile("/etc/keys/" + name + ".pub") }
}

// NewChecked returns a function like FindChecked.
func NewChecked() jwt.Keyfunc { return FindChecked } // want NewChecked:"checks the algorithm, finds keys, public bytes"

// RequireRSA refuses all other methods.
func RequireRSA(t *jwt.Token) error { // want RequireRSA:"checks the algorithm"
	if _, ok := t.Method.(*jwt.SigningMethodRSA); !ok {
		return errors.New("unexpected method")
	}
	return nil
}

// Verify verifies a token with a key, and leaves the method to the token.
func Verify(raw string, key []byte) (*jwt.Token, error) { // want Verify:"verifies with parameters .1."
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
}

// VerifyRSA verifies a token with a key for RS256.
func VerifyRSA(raw string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"RS256"}))
}

// Parse leaves the method to the token too.
func Parse(raw string, find jwt.Keyfunc) (*jwt.Token, error) { // want Parse:"verifies with parameters .1."
	return jwt.Parse(raw, find)
}
