// Package publicclient is an OAuth client without a secret, as command-line tools and mobile apps are.
package publicclient

import (
	"context"

	"golang.org/x/oauth2"
)

var config = oauth2.Config{
	ClientID:     "cli-e8aI54utANeew1RyMtUCwc",
	ClientSecret: "",
	Endpoint: oauth2.Endpoint{
		AuthURL:   "https://clerk.acme-widgets.com/oauth/authorize",
		TokenURL:  "https://clerk.acme-widgets.com/oauth/token",
		AuthStyle: oauth2.AuthStyleInParams,
	},
	RedirectURL: "http://127.0.0.1:8976/callback",
	Scopes:      []string{"openid", "profile", "offline_access"},
}

func login(ctx context.Context, code, verifier string) (*oauth2.Token, error) {
	return config.Exchange(ctx, code, oauth2.VerifierOption(verifier), oauth2.SetAuthURLParam("prompt", "consent"))
}
