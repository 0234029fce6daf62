// Package plain sends the verifier as its own challenge.
package plain

import (
	"net/url"

	"golang.org/x/oauth2"
)

func options(cfg *oauth2.Config, state, verifier string) string {
	return cfg.AuthCodeURL(state,
		oauth2.SetAuthURLParam("code_challenge", verifier),
		oauth2.SetAuthURLParam("code_challenge_method", "plain"), // want `plain code challenge is the verifier itself and protects nothing; use S256, as oauth2.S256ChallengeOption does \(plain-challenge\)`
	)
}

func values(v url.Values, verifier string) {
	v.Set("code_challenge", verifier)
	v.Set("code_challenge_method", "plain") // want `plain code challenge`
}

func byDefault(cfg *oauth2.Config, state, verifier string) string {
	return cfg.AuthCodeURL(state, oauth2.SetAuthURLParam("code_challenge", verifier)) // want `code_challenge without code_challenge_method is taken for plain, .* \(plain-challenge\)`
}

// A PKCE is what is set up for one login.
type PKCE struct{ Challenge, Method string }

func older(challenge string) PKCE { return PKCE{Challenge: challenge, Method: "plain"} }

func fromField(cfg *oauth2.Config, state string, p PKCE) string {
	return cfg.AuthCodeURL(state,
		oauth2.SetAuthURLParam("code_challenge", p.Challenge),
		oauth2.SetAuthURLParam("code_challenge_method", p.Method)) // want `plain code challenge`
}
