// Package appended puts lists of algorithms together.
package appended

import (
	"crypto/rsa"

	"github.com/golang-jwt/jwt/v5"
)

type keys struct {
	public *rsa.PublicKey
	secret []byte
}

func (k *keys) find(*jwt.Token) (any, error) { return k.public, nil }

func (k *keys) one(raw string) (*jwt.Token, error) {
	methods := []string{"RS256"}
	methods = append(methods, "HS256")
	return jwt.Parse(raw, k.find, jwt.WithValidMethods(methods)) // want `HMAC and public-key.*\(mixed-algorithms\)`
}

func (k *keys) configured(raw string, legacy bool) (*jwt.Token, error) {
	methods := []string{"RS256", "ES256"}
	if legacy {
		methods = append(methods, jwt.SigningMethodHS256.Alg())
	}
	return jwt.Parse(raw, k.find, jwt.WithValidMethods(methods)) // want `\(mixed-algorithms\)`
}

var (
	public = []string{"RS256", "PS256"}
	shared = []string{"HS256", "HS512"}
)

func (k *keys) all(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, k.find, jwt.WithValidMethods(append(public, shared...))) // want `\(mixed-algorithms\)`
}

// either takes one list or the other.
func (k *keys) either(raw string, own bool) (*jwt.Token, error) {
	methods := public
	if own {
		methods = shared
	}
	return jwt.Parse(raw, k.find, jwt.WithValidMethods(methods))
}

func (k *keys) kin(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, k.find, jwt.WithValidMethods(append([]string{"ES256"}, public...)))
}

func accepted(legacy bool) []string {
	methods := []string{"RS256"}
	if legacy {
		return append(methods, "HS256")
	}
	return methods
}

func (k *keys) helper(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, k.find, jwt.WithValidMethods(accepted(true))) // want `\(mixed-algorithms\)`
}
