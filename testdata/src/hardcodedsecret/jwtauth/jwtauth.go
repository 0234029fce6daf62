// Package jwtauth signs and verifies with constant keys by go-chi/jwtauth.
package jwtauth

import (
	"os"

	v1 "github.com/go-chi/jwtauth"
	"github.com/go-chi/jwtauth/v5"
)

var tokenAuth = jwtauth.New("HS256", []byte("secret"), nil) // want "tokens.*\\(jwt-key\\)"

var tokenAuthV1 *v1.JWTAuth

func init() {
	tokenAuthV1 = v1.New("HS256", []byte("secret-1"), nil) // want "tokens.*\\(jwt-key\\)"
}

func verifyKey() *jwtauth.JWTAuth {
	return jwtauth.New("HS256", nil, []byte("verify-only")) // want "tokens.*\\(jwt-key\\)"
}

func bothKeys() *jwtauth.JWTAuth {
	key := []byte("one-key-for-both") // want "tokens.*\\(jwt-key\\)"
	return jwtauth.New("HS256", key, key)
}

func fromEnvironment() *jwtauth.JWTAuth {
	return jwtauth.New("HS256", []byte(os.Getenv("JWT_SECRET")), nil)
}

func fromStruct(c struct{ Secret string }) *jwtauth.JWTAuth {
	return jwtauth.New("HS256", []byte(c.Secret), nil)
}
