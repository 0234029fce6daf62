// Package zitadel verifies with zitadel/oidc piece by piece, or with its verifier.
package zitadel

import (
	"context"
	"net/http"
	"time"

	rp2 "github.com/zitadel/oidc/v2/pkg/client/rp"
	oidc2 "github.com/zitadel/oidc/v2/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/client/rp"
	"github.com/zitadel/oidc/v3/pkg/oidc"
)

func keys() oidc.KeySet {
	return rp.NewRemoteKeySet(http.DefaultClient, "https://clerk.shop.example/.well-known/jwks.json")
}

func unchecked(ctx context.Context, raw string) (string, error) {
	var claims oidc.AccessTokenClaims
	payload, err := oidc.ParseToken(raw, &claims)
	if err != nil {
		return "", err
	}
	if err := oidc.CheckSignature(ctx, raw, payload, &claims, nil, keys()); err != nil { // want `\(expiry-unchecked\)` `\(issuer-unchecked\)` `\(audience-unchecked\)`
		return "", err
	}
	return claims.Subject, nil
}

func partly(ctx context.Context, raw string) (string, error) {
	var claims oidc.AccessTokenClaims
	payload, err := oidc.ParseToken(raw, &claims)
	if err != nil {
		return "", err
	}
	if err := oidc.CheckIssuer(&claims, "https://clerk.shop.example"); err != nil {
		return "", err
	}
	if err := oidc.CheckExpiration(&claims, time.Second); err != nil {
		return "", err
	}
	if err := oidc.CheckSignature(ctx, raw, payload, &claims, nil, keys()); err != nil { // want `\(audience-unchecked\)`
		return "", err
	}
	return claims.Subject, nil
}

func checked(ctx context.Context, raw string) (string, error) {
	var claims oidc.AccessTokenClaims
	payload, err := oidc.ParseToken(raw, &claims)
	if err != nil {
		return "", err
	}
	if err := oidc.CheckSignature(ctx, raw, payload, &claims, nil, keys()); err != nil {
		return "", err
	}
	if err := oidc.CheckIssuer(&claims, "https://clerk.shop.example"); err != nil {
		return "", err
	}
	if err := oidc.CheckAuthorizedParty(&claims, "https://shop.example"); err != nil {
		return "", err
	}
	if err := oidc.CheckExpiration(&claims, time.Second); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func verifier(ctx context.Context, raw string) (string, error) {
	v := rp.NewIDTokenVerifier("https://clerk.shop.example", "shop", keys())
	claims, err := rp.VerifyIDToken[*oidc.IDTokenClaims](ctx, raw, v)
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func verifier2(ctx context.Context, raw string) (string, error) {
	set := rp2.NewRemoteKeySet(http.DefaultClient, "https://clerk.shop.example/.well-known/jwks.json")
	v := rp2.NewIDTokenVerifier("https://clerk.shop.example", "shop", set)
	claims, err := rp2.VerifyIDToken[*oidc2.IDTokenClaims](ctx, raw, v)
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}
