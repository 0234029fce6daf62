// Package mixed accepts secrets and public keys in one list or keyset.
package mixed

import (
	"os"

	keyfunc1 "github.com/MicahParks/keyfunc"
	keyfunc2 "github.com/MicahParks/keyfunc/v2"
	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/golang-jwt/jwt/v4"
	jwt5 "github.com/golang-jwt/jwt/v5"
)

func secret() []byte { return []byte(os.Getenv("JWT_SECRET")) }

func parse(raw string, find jwt5.Keyfunc) (*jwt5.Token, error) {
	return jwt5.Parse(raw, find, jwt5.WithValidMethods([]string{"HS256", "RS256"})) // want `HMAC and public-key.*\(mixed-algorithms\)`
}

func parser() *jwt5.Parser {
	return jwt5.NewParser(jwt5.WithValidMethods(methods)) // want `\(mixed-algorithms\)`
}

var methods = []string{jwt5.SigningMethodHS512.Alg(), jwt5.SigningMethodES256.Alg()}

var older = &jwt.Parser{ValidMethods: []string{"EdDSA", "HS384"}} // want `\(mixed-algorithms\)`

func remote(url string) (*keyfunc2.JWKS, error) {
	return keyfunc2.Get(url, keyfunc2.Options{
		GivenKeys: map[string]keyfunc2.GivenKey{
			"internal": keyfunc2.NewGivenHMAC(secret(), keyfunc2.GivenKeyOptions{}), // want `keyset.*\(mixed-algorithms\)`
		},
	})
}

func given(public keyfunc1.GivenKey) *keyfunc1.JWKS {
	own := keyfunc1.NewGivenHMAC(secret()) // want `keyset.*\(mixed-algorithms\)`
	return keyfunc1.NewGiven(map[string]keyfunc1.GivenKey{
		"own":     own,
		"partner": keyfunc1.NewGivenRSA(nil),
	})
}

func provider(p *oidc.Provider) *oidc.IDTokenVerifier {
	return p.Verifier(&oidc.Config{ClientID: "web", SupportedSigningAlgs: []string{"RS256", "HS256"}}) // want `\(mixed-algorithms\)`
}
