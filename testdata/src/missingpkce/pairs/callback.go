package pairs

import (
	"context"

	"golang.org/x/oauth2"
)

func (s *service) callbackGitHub(ctx context.Context, code string) (*oauth2.Token, error) {
	return s.github.Exchange(ctx, code) // want `Exchange sends no verifier for the challenge at pairs.go:18; add oauth2.VerifierOption \(no-verifier\)`
}

func (s *service) callbackGitLab(ctx context.Context, code, verifier string) (*oauth2.Token, error) {
	return s.gitlab.Exchange(ctx, code, oauth2.VerifierOption(verifier))
}
