// Package typedkeys hands out keys whose types the library compares with the algorithm.
package typedkeys

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"os"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
)

const issuerKey = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEb1mCtkC6zQvYHnVx2r4q0bWQmSx3
fVJ9u7yTqK8eLZpDa5oN1wGh6cXsRi0MUkjEtBPvAdF2O3lKCgYrW4qIzA==
-----END PUBLIC KEY-----
`

func parsed(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return jwt.ParseRSAPublicKeyFromPEM([]byte(os.Getenv("JWT_PUBLIC_KEY")))
	})
}

func constant(raw string) (*jwt.Token, error) {
	key, err := jwt.ParseECPublicKeyFromPEM([]byte(issuerKey))
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
}

func standard(raw string) (*jwt.Token, error) {
	text, err := os.ReadFile("public.pem")
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, errors.New("no PEM block")
	}
	key, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
}

func edwards(raw string, public ed25519.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return public, nil })
}

type verifier struct {
	rsa   map[string]*rsa.PublicKey
	ecdsa *ecdsa.PublicKey
	any   crypto.PublicKey
}

func (v *verifier) keyfunc(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	if key, ok := v.rsa[kid]; ok {
		return key, nil
	}
	if kid == "ec" {
		return v.ecdsa, nil
	}
	return v.any, nil
}

func (v *verifier) verify(raw string) (*jwt.Token, error) { return jwt.Parse(raw, v.keyfunc) }

func keyset(ctx context.Context, raw string) (*jwt.Token, error) {
	jwks, err := keyfunc.NewDefaultCtx(ctx, []string{"https://clerk.example.com/.well-known/jwks.json"})
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, jwks.Keyfunc)
}

// text is of no type that any method takes.
func text(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return issuerKey, nil })
}
