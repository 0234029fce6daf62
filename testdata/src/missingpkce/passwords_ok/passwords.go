// Package passwords gets tokens for a client, and renews those of users.
package passwords

import (
	"context"
	"net/http"
	"net/url"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

func client(ctx context.Context, cfg *clientcredentials.Config) (*oauth2.Token, error) {
	return cfg.Token(ctx)
}

func renew(token string) (*http.Response, error) {
	return http.PostForm("https://login.example.com/token", url.Values{
		"grant_type":    {"refresh_token"},
		"refresh_token": {token},
	})
}

func refuse(r *http.Request) bool { return r.FormValue("grant_type") == "password" }
