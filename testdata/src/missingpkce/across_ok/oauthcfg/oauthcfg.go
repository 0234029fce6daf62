// Package oauthcfg makes the client of a program.
package oauthcfg

import (
	"os"

	"golang.org/x/oauth2"
)

func Client() *oauth2.Config {
	issuer := os.Getenv("CLERK_ISSUER")
	return &oauth2.Config{
		ClientID:     os.Getenv("OAUTH_CLIENT_ID"),
		ClientSecret: os.Getenv("OAUTH_CLIENT_SECRET"),
		Endpoint:     oauth2.Endpoint{AuthURL: issuer + "/oauth/authorize", TokenURL: issuer + "/oauth/token"},
	}
}
