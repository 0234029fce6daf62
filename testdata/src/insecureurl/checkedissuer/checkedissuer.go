// Package checkedissuer lets the library compare the issuers.
package checkedissuer

import (
	"context"
	"net/http"

	"github.com/coreos/go-oidc/v3/oidc"
)

func provider(ctx context.Context, client *http.Client) (*oidc.Provider, error) {
	return oidc.NewProvider(oidc.ClientContext(ctx, client), "https://clerk.example.com")
}

func configured(ctx context.Context) *oidc.Provider {
	config := &oidc.ProviderConfig{
		IssuerURL: "https://clerk.example.com",
		AuthURL:   "https://clerk.example.com/oauth/authorize",
		TokenURL:  "https://clerk.example.com/oauth/token",
		JWKSURL:   "https://clerk.example.com/.well-known/jwks.json",
	}
	return config.NewProvider(ctx)
}
