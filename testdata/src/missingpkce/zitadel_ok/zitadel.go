// Package zitadel makes relying parties that use PKCE.
package zitadel

import (
	"context"
	"os"

	"github.com/zitadel/oidc/v3/pkg/client/rp"
	httphelper "github.com/zitadel/oidc/v3/pkg/http"
)

func atClerk(ctx context.Context, cookies *httphelper.CookieHandler) (rp.RelyingParty, error) {
	options := []rp.Option{rp.WithCookieHandler(cookies)}
	options = append(options, rp.WithPKCE(cookies))
	return rp.NewRelyingPartyOIDC(ctx, os.Getenv("CLERK_ISSUER_URL"), "web", os.Getenv("OAUTH_CLIENT_SECRET"),
		"https://app.example.com/callback", []string{"openid"}, options...)
}

func public(ctx context.Context, issuer string, cookies *httphelper.CookieHandler) (rp.RelyingParty, error) {
	return rp.NewRelyingPartyOIDC(ctx, issuer, "cli", "", "http://localhost:9999/callback", []string{"openid"},
		rp.WithPKCEFromDiscovery(cookies))
}

func elsewhere(ctx context.Context, issuer, secret string) (rp.RelyingParty, error) {
	return rp.NewRelyingPartyOIDC(ctx, issuer, "web", secret, "https://app.example.com/callback", []string{"openid"})
}
