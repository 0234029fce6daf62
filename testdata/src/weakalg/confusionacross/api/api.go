// Package api verifies tokens with the keys of package keys.
package api

import (
	"os"

	"github.com/golang-jwt/jwt/v5"

	"weakalg/confusionacross/keys"
)

func publicBytes() []byte { return []byte(os.Getenv("JWT_PUBLIC_KEY")) }

func find(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, keys.Find) // want `\(algorithm-confusion\)`
}

func made(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, keys.New("issuer")) // want `\(algorithm-confusion\)`
}

func verify(raw string) (*jwt.Token, error) {
	return keys.Verify(raw, publicBytes()) // want `\(algorithm-confusion\)`
}

func parse(raw string) (*jwt.Token, error) {
	return keys.Parse(raw, func(*jwt.Token) (any, error) {
		return publicBytes(), nil // want `\(algorithm-confusion\)`
	})
}

func checked(raw string) (*jwt.Token, error) { return jwt.Parse(raw, keys.FindChecked) }

func madeChecked(raw string) (*jwt.Token, error) { return jwt.Parse(raw, keys.NewChecked()) }

func pinned(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, keys.Find, jwt.WithValidMethods([]string{"RS256"}))
}

func verifyPinned(raw string) (*jwt.Token, error) { return keys.VerifyRSA(raw, publicBytes()) }

func secret(raw string) (*jwt.Token, error) { return keys.Verify(raw, []byte(os.Getenv("JWT_SECRET"))) }

func helper(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if err := keys.RequireRSA(t); err != nil {
			return nil, err
		}
		return publicBytes(), nil
	})
}
