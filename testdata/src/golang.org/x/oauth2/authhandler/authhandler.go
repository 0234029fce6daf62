// Package authhandler declares the part of golang.org/x/oauth2/authhandler that the fixtures use.
package authhandler

import (
	"context"

	"golang.org/x/oauth2"
)

type AuthorizationHandler func(authCodeURL string) (code string, state string, err error)

type PKCEParams struct {
	Challenge       string
	ChallengeMethod string
	Verifier        string
}

func TokenSource(ctx context.Context, config *oauth2.Config, state string, authHandler AuthorizationHandler) oauth2.TokenSource
func TokenSourceWithPKCE(ctx context.Context, config *oauth2.Config, state string, authHandler AuthorizationHandler, pkce *PKCEParams) oauth2.TokenSource
