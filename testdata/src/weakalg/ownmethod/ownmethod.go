// Package ownmethod has algorithms of its own that verify nothing.
package ownmethod

import (
	"log"

	jwtgo "github.com/dgrijalva/jwt-go"
	"github.com/golang-jwt/jwt/v5"
)

type lax struct{}

func (lax) Alg() string                      { return "LAX" }
func (lax) Sign(string, any) ([]byte, error) { return []byte("x"), nil }
func (lax) Verify(string, []byte, any) error { return nil } // want `lax.Verify accepts every signature, so anybody can write tokens; .* \(none-algorithm\)`

// A logging method says what it did not do.
type logging struct{ name string }

func (l *logging) Alg() string { return l.name }
func (l *logging) Sign(text string, key any) ([]byte, error) {
	return jwt.SigningMethodHS256.Sign(text, key)
}
func (l *logging) Verify(text string, sig []byte, key any) error { // want `logging.Verify accepts every signature`
	if err := jwt.SigningMethodHS256.Verify(text, sig, key); err != nil {
		log.Print("a wrong signature")
	}
	return nil
}

type older struct{}

func (older) Alg() string                              { return "OLDER" }
func (older) Sign(string, interface{}) (string, error) { return "", nil }
func (older) Verify(string, string, interface{}) error { return nil } // want `older.Verify accepts every signature`

func register() {
	jwt.RegisterSigningMethod("LAX", func() jwt.SigningMethod { return lax{} })
	jwt.RegisterSigningMethod("LOGGING", func() jwt.SigningMethod { return &logging{"LOGGING"} })
	jwtgo.RegisterSigningMethod("OLDER", func() jwtgo.SigningMethod { return older{} })
}
