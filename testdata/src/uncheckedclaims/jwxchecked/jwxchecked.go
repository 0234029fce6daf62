// Package jwxchecked compares all there is to compare.
package jwxchecked

import (
	"context"
	"errors"
	"time"

	jwkv1 "github.com/lestrrat-go/jwx/jwk"
	jwtv1 "github.com/lestrrat-go/jwx/jwt"
	jwkv2 "github.com/lestrrat-go/jwx/v2/jwk"
	jwtv2 "github.com/lestrrat-go/jwx/v2/jwt"
	jwkv3 "github.com/lestrrat-go/jwx/v3/jwk"
	jwtv3 "github.com/lestrrat-go/jwx/v3/jwt"
)

var errToken = errors.New("token is not for us")

func version1(raw []byte, set jwkv1.Set) (string, error) {
	token, err := jwtv1.Parse(raw, jwtv1.WithKeySet(set), jwtv1.WithValidate(true))
	if err != nil {
		return "", err
	}
	return token.Subject(), nil
}

func version1Later(raw []byte, set jwkv1.Set) (string, error) {
	token, err := jwtv1.Parse(raw, jwtv1.WithKeySet(set))
	if err != nil {
		return "", err
	}
	if err := jwtv1.Validate(token, jwtv1.WithIssuer("https://clerk.shop.example")); err != nil {
		return "", err
	}
	return token.Subject(), nil
}

func options(ctx context.Context, raw []byte) (string, error) {
	set, err := jwkv2.Fetch(ctx, "https://clerk.shop.example/.well-known/jwks.json")
	if err != nil {
		return "", err
	}
	token, err := jwtv2.Parse(raw, jwtv2.WithKeySet(set),
		jwtv2.WithIssuer("https://clerk.shop.example"), jwtv2.WithClaimValue("azp", "https://shop.example"))
	if err != nil {
		return "", err
	}
	return token.Subject(), nil
}

func byHand(ctx context.Context, raw []byte) (string, error) {
	set, err := jwkv2.Fetch(ctx, "https://clerk.shop.example/.well-known/jwks.json")
	if err != nil {
		return "", err
	}
	token, err := jwtv2.Parse(raw, jwtv2.WithKeySet(set))
	if err != nil {
		return "", err
	}
	azp, ok := token.Get("azp")
	if !ok || azp != "https://shop.example" || token.Issuer() != "https://clerk.shop.example" {
		return "", errToken
	}
	return token.Subject(), nil
}

func ownValidator(ctx context.Context, raw []byte) (string, bool) {
	set, err := jwkv3.Fetch(ctx, "https://clerk.shop.example/.well-known/jwks.json")
	if err != nil {
		return "", false
	}
	ours := jwtv3.ValidatorFunc(func(_ context.Context, t jwtv3.Token) error {
		if iss, _ := t.Issuer(); iss != "https://clerk.shop.example" {
			return errToken
		}
		var azp string
		if err := t.Get("azp", &azp); err != nil || azp != "https://shop.example" {
			return errToken
		}
		return nil
	})
	token, err := jwtv3.Parse(raw, jwtv3.WithKeySet(set), jwtv3.WithValidator(ours))
	if err != nil {
		return "", false
	}
	return token.Subject()
}

// expiredAllowed looks at the time itself.
func expiredAllowed(raw []byte, set jwkv2.Set) (string, error) {
	token, err := jwtv2.Parse(raw, jwtv2.WithKeySet(set), jwtv2.WithValidate(false))
	if err != nil {
		return "", err
	}
	if time.Since(token.Expiration()) > time.Hour {
		return "", errToken
	}
	return token.Subject(), nil
}

func fetchLater(raw []byte, set jwkv2.Set) (string, error) {
	token, err := jwtv2.Parse(raw, jwtv2.WithKeySet(set), jwtv2.WithValidate(false))
	if err != nil {
		return "", err
	}
	if err := jwtv2.Validate(token); err != nil {
		return "", err
	}
	return token.Subject(), nil
}

// configured is decided by the program's settings.
func configured(raw []byte, set jwkv2.Set, validate bool) (string, error) {
	token, err := jwtv2.Parse(raw, jwtv2.WithKeySet(set), jwtv2.WithValidate(validate))
	if err != nil {
		return "", err
	}
	return token.Subject(), nil
}

var _ = []any{version1, version1Later, options, byHand, ownValidator, expiredAllowed, fetchLater, configured}
