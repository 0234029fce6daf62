// Package pairs uses PKCE for one half of a login only.
package pairs

import (
	"context"

	"golang.org/x/oauth2"
)

type service struct {
	github *oauth2.Config
	gitlab *oauth2.Config
}

func newService(github, gitlab *oauth2.Config) *service { return &service{github, gitlab} }

func (s *service) loginGitHub(state, verifier string) string {
	return s.github.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier))
}

func (s *service) loginGitLab(state string) string {
	return s.gitlab.AuthCodeURL(state) // want `AuthCodeURL sends no challenge for the verifier at callback.go:14, which then protects nothing; add oauth2.S256ChallengeOption \(no-challenge\)`
}

func (s *service) other(ctx context.Context, cfg *oauth2.Config, state string) string {
	return cfg.AuthCodeURL(state)
}
