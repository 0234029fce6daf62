// Package cli lets the user copy the code from the browser: nobody else can send one.
package cli

import (
	"context"
	"fmt"

	"golang.org/x/oauth2"
)

func token(ctx context.Context, cfg *oauth2.Config) (*oauth2.Token, error) {
	verifier := oauth2.GenerateVerifier()
	fmt.Println(cfg.AuthCodeURL("state-token", oauth2.AccessTypeOffline, oauth2.S256ChallengeOption(verifier)))
	var code string
	if _, err := fmt.Scan(&code); err != nil {
		return nil, err
	}
	return cfg.Exchange(ctx, code, oauth2.VerifierOption(verifier))
}
