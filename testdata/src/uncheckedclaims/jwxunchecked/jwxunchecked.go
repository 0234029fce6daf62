// Package jwxunchecked compares less than it could.
package jwxunchecked

import (
	"context"
	"net/http"

	jwkv1 "github.com/lestrrat-go/jwx/jwk"
	jwtv1 "github.com/lestrrat-go/jwx/jwt"
	jwkv2 "github.com/lestrrat-go/jwx/v2/jwk"
	jwtv2 "github.com/lestrrat-go/jwx/v2/jwt"
	jwkv3 "github.com/lestrrat-go/jwx/v3/jwk"
	jwtv3 "github.com/lestrrat-go/jwx/v3/jwt"
)

// version1 validates only when it is told to.
func version1(raw []byte, set jwkv1.Set) (string, error) {
	token, err := jwtv1.Parse(raw, jwtv1.WithKeySet(set)) // want `jwt.Parse does not compare exp.*\(expiry-unchecked\)`
	if err != nil {
		return "", err
	}
	return token.Subject(), nil
}

func version1Fetched(ctx context.Context, raw []byte) (string, error) {
	set, err := jwkv1.Fetch(ctx, "https://clerk.shop.example/.well-known/jwks.json")
	if err != nil {
		return "", err
	}
	token, err := jwtv1.Parse(raw, jwtv1.WithKeySet(set), jwtv1.WithValidate(true)) // want `\(issuer-unchecked\)` `\(audience-unchecked\)`
	if err != nil {
		return "", err
	}
	return token.Subject(), nil
}

func version2(r *http.Request, cache *jwkv2.Cache, url string) (string, error) {
	set, err := cache.Get(r.Context(), url)
	if err != nil {
		return "", err
	}
	token, err := jwtv2.ParseRequest(r, jwtv2.WithKeySet(set)) // want `\(issuer-unchecked\)` `\(audience-unchecked\)`
	if err != nil {
		return "", err
	}
	return token.Subject(), nil
}

func version2Off(raw []byte, set jwkv2.Set) (string, error) {
	token, err := jwtv2.Parse(raw, jwtv2.WithKeySet(set), jwtv2.WithValidate(false)) // want `jwt.WithValidate\(false\): expired tokens pass.*\(validation-disabled\)`
	if err != nil {
		return "", err
	}
	return token.Subject(), nil
}

func version2Reset(raw []byte, set jwkv2.Set) (string, error) {
	token, err := jwtv2.Parse(raw, jwtv2.WithKeySet(set), jwtv2.WithResetValidators(true)) // want `jwt.WithResetValidators: expired tokens pass.*\(validation-disabled\)`
	if err != nil {
		return "", err
	}
	return token.Subject(), nil
}

type verifier struct{ set jwkv3.Set }

func newVerifier(ctx context.Context, url string) (*verifier, error) {
	set, err := jwkv3.Fetch(ctx, url)
	if err != nil {
		return nil, err
	}
	return &verifier{set}, nil
}

func (v *verifier) user(raw []byte) (string, bool) {
	token, err := jwtv3.Parse(raw, jwtv3.WithKeySet(v.set), jwtv3.WithIssuer("https://clerk.shop.example")) // want `\(audience-unchecked\)`
	if err != nil {
		return "", false
	}
	return token.Subject()
}

var _ = []any{version1, version1Fetched, version2, version2Off, version2Reset, newVerifier, (*verifier).user}
