// Package issuers discovers OpenID Connect providers and fetches their keys without TLS.
package issuers

import (
	"context"

	"github.com/coreos/go-oidc/v3/oidc"
)

func discovered(ctx context.Context) (*oidc.Provider, error) {
	return oidc.NewProvider(ctx, "http://clerk.example.com") // want `http.*\(plain-http\)`
}

func keys(ctx context.Context) oidc.KeySet {
	return oidc.NewRemoteKeySet(ctx, "http://clerk.example.com/.well-known/jwks.json") // want `http.*\(plain-http\)`
}

func joined(ctx context.Context) oidc.KeySet {
	return oidc.NewRemoteKeySet(ctx, issuer()+"/.well-known/jwks.json")
}

func configured(ctx context.Context) *oidc.Provider {
	config := &oidc.ProviderConfig{
		IssuerURL: "https://clerk.example.com",
		JWKSURL:   "http://keys.example.com/jwks.json", // want `http.*\(plain-http\)`
	}
	return config.NewProvider(ctx)
}

func fine(ctx context.Context, fromConfig string) []oidc.KeySet {
	return []oidc.KeySet{
		oidc.NewRemoteKeySet(ctx, "https://clerk.example.com/.well-known/jwks.json"),
		oidc.NewRemoteKeySet(ctx, "http://keycloak:8080/realms/main/protocol/openid-connect/certs"),
		oidc.NewRemoteKeySet(ctx, fromConfig+"/.well-known/jwks.json"),
	}
}
