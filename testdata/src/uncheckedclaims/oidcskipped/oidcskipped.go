// Package oidcskipped tells go-oidc not to compare what it compares by itself.
package oidcskipped

import (
	"context"

	oidcv2 "github.com/coreos/go-oidc"
	"github.com/coreos/go-oidc/v3/oidc"
)

func issuerSkipped(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	v := p.Verifier(&oidc.Config{ClientID: "shop", SkipIssuerCheck: true}) // want `Config.SkipIssuerCheck: the issuer is not compared.*\(validation-disabled\)`
	token, err := v.Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	return token.Subject, nil
}

func clientSkipped(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	token, err := p.Verifier(&oidc.Config{SkipClientIDCheck: true}).Verify(ctx, raw) // want `Config.SkipClientIDCheck: the audience is not compared.*\(validation-disabled\)`
	if err != nil {
		return "", err
	}
	var c struct {
		Email string `json:"email"`
	}
	if err := token.Claims(&c); err != nil {
		return "", err
	}
	return c.Email, nil
}

type server struct{ verifier *oidc.IDTokenVerifier }

func newServer(p *oidc.Provider) *server {
	config := &oidc.Config{ClientID: "shop"}
	config.SkipExpiryCheck = true // want `Config.SkipExpiryCheck: expired tokens pass.*\(validation-disabled\)`
	return &server{verifier: p.Verifier(config)}
}

func (s *server) user(ctx context.Context, raw string) (string, error) {
	token, err := s.verifier.Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	return token.Subject, nil
}

func version2(ctx context.Context, keys oidcv2.KeySet, raw string) (string, error) {
	v := oidcv2.NewVerifier("https://clerk.shop.example", keys, &oidcv2.Config{SkipClientIDCheck: true}) // want `\(validation-disabled\)`
	token, err := v.Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	return token.Subject, nil
}

var _ = []any{issuerSkipped, clientSkipped, newServer, (*server).user, version2}
