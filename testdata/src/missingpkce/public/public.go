// Package public logs users in at other providers, with clients that have no secret.
package public

import (
	"context"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/authhandler"
)

var endpoint = oauth2.Endpoint{
	AuthURL:  "https://login.example.com/authorize",
	TokenURL: "https://login.example.com/token",
}

func cli(ctx context.Context, id, state string, code func(url string) (string, error)) (*oauth2.Token, error) {
	cfg := &oauth2.Config{
		ClientID:    id,
		Endpoint:    endpoint,
		RedirectURL: "http://127.0.0.1:8976/callback",
	}
	c, err := code(cfg.AuthCodeURL(state)) // want `AuthCodeURL starts a login of a client without secret without PKCE, .* \(no-challenge\)`
	if err != nil {
		return nil, err
	}
	return cfg.Exchange(ctx, c) // want `Exchange ends a login of a client without secret without PKCE`
}

// The secret of an app is in everybody's hands.
func app(id, secret, state string) string {
	cfg := oauth2.Config{
		ClientID:     id,
		ClientSecret: secret,
		Endpoint:     endpoint,
		RedirectURL:  "com.example.notes://login",
	}
	return cfg.AuthCodeURL(state) // want `AuthCodeURL starts a login of a client without secret without PKCE`
}

func source(ctx context.Context, id, state string, handle authhandler.AuthorizationHandler) oauth2.TokenSource {
	cfg := &oauth2.Config{ClientID: id, Endpoint: endpoint, RedirectURL: "http://localhost:8976"}
	return authhandler.TokenSource(ctx, cfg, state, handle) // want `TokenSource starts a login of a client without secret without PKCE, .*; use authhandler.TokenSourceWithPKCE \(no-challenge\)`
}
