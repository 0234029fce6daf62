// Package public logs users in with PKCE, or with clients of which it can't be told whether they have a secret.
package public

import (
	"context"
	"encoding/json"
	"os"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/authhandler"
)

var endpoint = oauth2.Endpoint{
	AuthURL:  "https://login.example.com/authorize",
	TokenURL: "https://login.example.com/token",
}

func cli(ctx context.Context, id, state, verifier string, code func(url string) (string, error)) (*oauth2.Token, error) {
	cfg := &oauth2.Config{ClientID: id, Endpoint: endpoint, RedirectURL: "http://127.0.0.1:8976/callback"}
	c, err := code(cfg.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier)))
	if err != nil {
		return nil, err
	}
	return cfg.Exchange(ctx, c, oauth2.VerifierOption(verifier))
}

func source(ctx context.Context, id, state string, handle authhandler.AuthorizationHandler, pkce *authhandler.PKCEParams) oauth2.TokenSource {
	cfg := &oauth2.Config{ClientID: id, Endpoint: endpoint}
	return authhandler.TokenSourceWithPKCE(ctx, cfg, state, handle, pkce)
}

func read(path, state string) (string, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	cfg := oauth2.Config{Endpoint: endpoint}
	if err := json.Unmarshal(b, &cfg); err != nil {
		return "", err
	}
	return cfg.AuthCodeURL(state), nil
}

func given(cfg *oauth2.Config, state string) string { return cfg.AuthCodeURL(state) }

// Devices show a code to the user and never get one back.
func device(ctx context.Context, id string) (*oauth2.DeviceAuthResponse, error) {
	cfg := &oauth2.Config{ClientID: id, Endpoint: endpoint}
	return cfg.DeviceAuth(ctx)
}
