// Package gojosekeys gives go-jose keys that are no constants, and constants that are no keys.
package gojosekeys

import (
	"crypto/rsa"
	"os"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func signer(k *rsa.PrivateKey) (jose.Signer, error) {
	opts := &jose.SignerOptions{}
	return jose.NewSigner(jose.SigningKey{
		Algorithm: jose.RS256,
		Key:       jose.JSONWebKey{Key: k, KeyID: "signing-key-2025", Use: "sig"},
	}, opts.WithType("JWT").WithHeader("kid", "signing-key-2025"))
}

func shared() (jose.Signer, error) {
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: []byte(os.Getenv("JWT_SECRET"))}, nil)
}

func verify(t *jwt.JSONWebToken, k *rsa.PublicKey) (c jwt.Claims, err error) {
	if err = t.Claims(k, &c); err != nil {
		return c, err
	}
	return c, c.Validate(jwt.Expected{Issuer: "https://acme-widgets.com", AnyAudience: jwt.Audience{"acme-api"}})
}

func fromSet(set jose.JSONWebKeySet, t *jwt.JSONWebToken) error {
	var c jwt.Claims
	return t.Claims(set.Key("signing-key-2025")[0], &c)
}

func issue(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(map[string]any{"sub": "user", "scope": "read write"}).Serialize()
}
