// Package jwxkeys verifies with key sets and keys from elsewhere.
package jwxkeys

import (
	"context"
	"crypto/rsa"
	"os"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

const jwksURL = "https://clerk.acme-widgets.com/.well-known/jwks.json"

func parse(ctx context.Context, raw []byte) (jwt.Token, error) {
	set, err := jwk.Fetch(ctx, jwksURL)
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, jwt.WithKeySet(set), jwt.WithValidate(true))
}

func public(raw []byte, k *rsa.PublicKey) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKey(jwa.RS256, k))
}

func shared(raw []byte) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKey(jwa.HS256, []byte(os.Getenv("JWT_SECRET"))))
}

func build() (jwt.Token, error) {
	return jwt.NewBuilder().Issuer("acme-widgets").Subject("user").Claim("scope", "read write").Build()
}

// A set of public keys may stand in the source.
func pinned() (jwk.Set, error) {
	return jwk.ParseString(`{"keys":[{"kty":"RSA","kid":"ins_CimPTjEgYCMVfySbtVKg4L30Kqg","use":"sig","alg":"RS256","e":"AQAB","n":"ekbWYM8I7E38wzvbBMmw8bIxSBswhYaFoANDqbnKGNu"}]}`)
}
