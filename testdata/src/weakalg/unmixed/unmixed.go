// Package unmixed keeps the families apart: a list for each, or a key for each method.
package unmixed

import (
	"crypto/rsa"
	"errors"
	"os"

	keyfunc2 "github.com/MicahParks/keyfunc/v2"
	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/golang-jwt/jwt/v5"
)

func secret() []byte { return []byte(os.Getenv("JWT_SECRET")) }

var (
	own     = jwt.NewParser(jwt.WithValidMethods([]string{"HS256", "HS512"}))
	partner = jwt.NewParser(jwt.WithValidMethods([]string{"RS256", "PS256", "ES256", "EdDSA"}))
)

func byMethod(public *rsa.PublicKey) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		switch t.Method.(type) {
		case *jwt.SigningMethodHMAC:
			return secret(), nil
		case *jwt.SigningMethodRSA:
			return public, nil
		}
		return nil, errors.New("unexpected method")
	}
}

// either lists both families, and the function gives each its own key.
func either(raw string, public *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, byMethod(public), jwt.WithValidMethods([]string{"HS256", "RS256"}))
}

var both = jwt.NewParser(jwt.WithValidMethods([]string{"HS256", "RS256"}))

func eitherWithParser(raw string, public *rsa.PublicKey) (*jwt.Token, error) {
	return both.Parse(raw, byMethod(public))
}

func given() *keyfunc2.JWKS {
	return keyfunc2.NewGiven(map[string]keyfunc2.GivenKey{
		"old": keyfunc2.NewGivenHMAC(secret(), keyfunc2.GivenKeyOptions{Algorithm: "HS256"}),
		"new": keyfunc2.NewGivenHMAC(secret(), keyfunc2.GivenKeyOptions{Algorithm: "HS256"}),
	})
}

func provider(p *oidc.Provider) *oidc.IDTokenVerifier {
	return p.Verifier(&oidc.Config{ClientID: "web", SupportedSigningAlgs: []string{oidc.RS256, "ES256"}})
}
