// Package api lets functions of another package fetch the keys from where the token says.
package api

import (
	"context"
	"errors"
	"slices"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/lestrrat-go/jwx/v3/jwk"
	"unverifiedjwt/keysfrom/keys"
)

func both(ctx context.Context, raw string) (jwk.Set, error) {
	issuer, err := keys.Issuer(raw)
	if err != nil {
		return nil, err
	}
	return keys.Of(ctx, issuer) // want `^the unverified token's iss, read at line 15, chooses the key that verifies it; compare it with a list of trusted ones \(untrusted-keyset\)$`
}

func fetched(ctx context.Context, raw string) (jwk.Set, error) {
	unverified, err := jwt.Decode(ctx, &jwt.DecodeParams{Token: raw})
	if err != nil {
		return nil, err
	}
	return keys.Of(ctx, unverified.Issuer) // want `\(untrusted-keyset\)`
}

func read(ctx context.Context, raw string) (jwk.Set, error) {
	issuer, err := keys.Issuer(raw)
	if err != nil {
		return nil, err
	}
	return jwk.Fetch(ctx, issuer+"/jwks") // want `\(untrusted-keyset\)`
}

func listed(ctx context.Context, raw string, trusted []string) (jwk.Set, error) {
	issuer, err := keys.Issuer(raw)
	if err != nil {
		return nil, err
	}
	if !slices.Contains(trusted, issuer) {
		return nil, errors.New("unknown issuer")
	}
	return keys.Of(ctx, issuer)
}

func trusted(ctx context.Context, raw string) (jwk.Set, error) {
	issuer, err := keys.Issuer(raw)
	if err != nil {
		return nil, err
	}
	return keys.OfTrusted(ctx, issuer)
}

func configured(ctx context.Context, issuer string) (jwk.Set, error) { return keys.Of(ctx, issuer) }

func verified(ctx context.Context, raw string) (jwk.Set, error) {
	if _, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: raw}); err != nil {
		return nil, err
	}
	issuer, err := keys.Issuer(raw)
	if err != nil {
		return nil, err
	}
	return keys.Of(ctx, issuer)
}
