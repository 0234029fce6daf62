// Package ownsecret verifies the program's own tokens: nobody else has its secret.
package ownsecret

import (
	"crypto/rsa"
	"fmt"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func user(raw string) (string, error) {
	token, err := jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, fmt.Errorf("unexpected method %v", t.Header["alg"])
		}
		return []byte(os.Getenv("JWT_SECRET")), nil
	})
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

// configured has a public key from configuration.
func configured(key *rsa.PublicKey, raw string) (string, error) {
	token, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"RS256"}))
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

var _ = []any{user, configured}
