// Package confusion5 hands out the bytes of public keys and lets the token choose the algorithm: HS256 with the
// published bytes as secret verifies.
package confusion5

import (
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	_ "embed"
	"errors"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func fromEnv(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return []byte(os.Getenv("JWT_PUBLIC_KEY")), nil // want `public key.*HS256.*\(algorithm-confusion\)`
	})
}

func fromFile(raw string) (*jwt.Token, error) {
	pem, err := os.ReadFile("/etc/keys/issuer.pub")
	if err != nil {
		return nil, err
	}
	return jwt.ParseWithClaims(raw, &jwt.RegisteredClaims{}, func(*jwt.Token) (any, error) {
		return pem, nil // want `\(algorithm-confusion\)`
	})
}

const issuerKey = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEb1mCtkC6zQvYHnVx2r4q0bWQmSx3
fVJ9u7yTqK8eLZpDa5oN1wGh6cXsRi0MUkjEtBPvAdF2O3lKCgYrW4qIzA==
-----END PUBLIC KEY-----
`

func fromConst(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if t.Header["kid"] != "issuer-1" {
			return nil, errors.New("unknown key")
		}
		return []byte(issuerKey), nil // want `\(algorithm-confusion\)`
	})
}

//go:embed public.pem
var embedded []byte

func fromEmbedded(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return embedded, nil }) // want `\(algorithm-confusion\)`
}

func encoded(raw string, public *rsa.PublicKey) (*jwt.Token, error) {
	der, err := x509.MarshalPKIXPublicKey(public)
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return der, nil }) // want `\(algorithm-confusion\)`
}

// converted is of type []byte no less than a secret is; ed25519.PublicKey is not.
func converted(raw string, public ed25519.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return []byte(public), nil }) // want `\(algorithm-confusion\)`
}

type config struct{ PublicKeyPEM []byte }

func fromConfig(raw string, c *config) (*jwt.Token, error) {
	parser := jwt.NewParser(jwt.WithIssuer("https://issuer.example.com"))
	return parser.Parse(raw, func(*jwt.Token) (any, error) { return c.PublicKeyPEM, nil }) // want `\(algorithm-confusion\)`
}

func withAny(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		var key any
		key = []byte(os.Getenv("JWT_PUBLIC_KEY"))
		return key, nil // want `\(algorithm-confusion\)`
	})
}

// pinned is worse off: it accepts nothing but what the public key signs as a secret.
func pinned(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return []byte(issuerKey), nil // want `\(algorithm-confusion\)`
	}, jwt.WithValidMethods([]string{"HS256"}))
}
