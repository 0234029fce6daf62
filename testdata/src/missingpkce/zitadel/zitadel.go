// Package zitadel makes relying parties that do not use PKCE.
package zitadel

import (
	"context"
	"os"

	"github.com/zitadel/oidc/v3/pkg/client/rp"
	httphelper "github.com/zitadel/oidc/v3/pkg/http"
)

func atClerk(ctx context.Context, cookies *httphelper.CookieHandler) (rp.RelyingParty, error) {
	options := []rp.Option{rp.WithCookieHandler(cookies)}
	return rp.NewRelyingPartyOIDC(ctx, os.Getenv("CLERK_ISSUER_URL"), "web", os.Getenv("OAUTH_CLIENT_SECRET"), // want `NewRelyingPartyOIDC starts a login at Clerk without PKCE, .*; add rp.WithPKCE \(no-challenge\)`
		"https://app.example.com/callback", []string{"openid"}, options...)
}

func public(ctx context.Context, issuer string) (rp.RelyingParty, error) {
	return rp.NewRelyingPartyOIDC(ctx, issuer, "cli", "", "http://localhost:9999/callback", []string{"openid"}) // want `NewRelyingPartyOIDC starts a login of a client without secret without PKCE`
}
