// Package clientsecret has the secrets of OAuth clients.
package clientsecret

import (
	"context"
	"os"

	"github.com/zitadel/oidc/v3/pkg/client/rp"
	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

var endpoint = oauth2.Endpoint{
	AuthURL:  "https://clerk.acme-widgets.com/oauth/authorize",
	TokenURL: "https://clerk.acme-widgets.com/oauth/token",
}

func literal() *oauth2.Config {
	return &oauth2.Config{
		ClientID:     "AsdyH2ipZcEXZXgtpjlmBd",
		ClientSecret: "mmCKRGtuhuWgPrFJQjF4rJDQvKL0qsYCoVcQ69iu", // want "client secret.*\\(client-secret\\)"
		Endpoint:     endpoint,
		RedirectURL:  "https://app.acme-widgets.com/callback",
		Scopes:       []string{"openid", "email"},
	}
}

func assigned(c *oauth2.Config) {
	c.ClientSecret = "client-secret" // want "client secret.*\\(client-secret\\)"
}

func machine(ctx context.Context) (*oauth2.Token, error) {
	c := clientcredentials.Config{
		ClientID:     "billing",
		ClientSecret: "billing-secret", // want "client secret.*\\(client-secret\\)"
		TokenURL:     endpoint.TokenURL,
	}
	return c.Token(ctx)
}

func relyingParty(ctx context.Context) (rp.RelyingParty, error) {
	return rp.NewRelyingPartyOIDC(ctx, "https://clerk.acme-widgets.com", "client-id",
		"rp-client-secret", // want "client secret.*\\(client-secret\\)"
		"https://app.acme-widgets.com/callback", []string{"openid"})
}

func confidential() *oauth2.Config {
	return &oauth2.Config{ClientID: "web-app", ClientSecret: os.Getenv("OAUTH_CLIENT_SECRET"), Endpoint: endpoint}
}
