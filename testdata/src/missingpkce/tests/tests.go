// Package tests logs in with what its callers give it.
package tests

import "golang.org/x/oauth2"

// A PKCE is what the caller made for one login.
type PKCE struct{ Challenge, Method, Verifier string }

// Login is one login.
type Login struct {
	Config *oauth2.Config
	PKCE   *PKCE
}

// URL is where the browser goes.
func (l *Login) URL(state string) string {
	return start(l.Config, state, l.PKCE.Challenge, l.PKCE.Method)
}

func start(c *oauth2.Config, state, challenge, method string) string {
	return c.AuthCodeURL(state,
		oauth2.SetAuthURLParam("code_challenge", challenge),
		oauth2.SetAuthURLParam("code_challenge_method", method))
}
