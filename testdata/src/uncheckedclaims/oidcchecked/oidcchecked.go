// Package oidcchecked leaves the comparisons to go-oidc, or makes them itself.
package oidcchecked

import (
	"context"
	"errors"
	"slices"

	"github.com/coreos/go-oidc/v3/oidc"
)

var errToken = errors.New("token is not for us")

func byDefault(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	token, err := p.Verifier(&oidc.Config{ClientID: "shop"}).Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	return token.Subject, nil
}

func manyClients(ctx context.Context, p *oidc.Provider, raw string, clients []string) (string, error) {
	token, err := p.Verifier(&oidc.Config{SkipClientIDCheck: true}).Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	if !slices.ContainsFunc(token.Audience, func(a string) bool { return slices.Contains(clients, a) }) {
		return "", errToken
	}
	return token.Subject, nil
}

func authorizedParty(ctx context.Context, p *oidc.Provider, raw string) (string, error) {
	token, err := p.Verifier(&oidc.Config{SkipClientIDCheck: true}).Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	var c struct {
		Party string `json:"azp"`
	}
	if err := token.Claims(&c); err != nil || c.Party != "shop" {
		return "", errToken
	}
	return token.Subject, nil
}

func tenants(ctx context.Context, p *oidc.Provider, raw string, trusted map[string]bool) (string, error) {
	token, err := p.Verifier(&oidc.Config{ClientID: "shop", SkipIssuerCheck: true}).Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	if !trusted[token.Issuer] {
		return "", errToken
	}
	return token.Subject, nil
}

func configured(ctx context.Context, p *oidc.Provider, raw, client string) (string, error) {
	token, err := p.Verifier(&oidc.Config{ClientID: client, SkipClientIDCheck: client == ""}).Verify(ctx, raw)
	if err != nil {
		return "", err
	}
	return token.Subject, nil
}

var _ = []any{byDefault, manyClients, authorizedParty, tenants, configured}
