// Package confidential logs users in at another provider, with a client that has a secret.
package confidential

import (
	"context"
	"os"

	"golang.org/x/oauth2"
)

var client = &oauth2.Config{
	ClientID:     os.Getenv("GITHUB_CLIENT_ID"),
	ClientSecret: os.Getenv("GITHUB_CLIENT_SECRET"),
	Endpoint: oauth2.Endpoint{
		AuthURL:  "https://github.com/login/oauth/authorize",
		TokenURL: "https://github.com/login/oauth/access_token",
	},
}

func login(state string) string {
	return client.AuthCodeURL(state) // want `AuthCodeURL logs in without PKCE; it protects clients with a secret too: add oauth2.S256ChallengeOption \(optional-pkce\)`
}

func callback(ctx context.Context, code string) (*oauth2.Token, error) {
	return client.Exchange(ctx, code) // want `Exchange logs in without PKCE`
}
