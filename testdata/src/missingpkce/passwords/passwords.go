// Package passwords gets tokens for users' passwords.
package passwords

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"golang.org/x/oauth2"
)

func token(ctx context.Context, cfg *oauth2.Config, user, password string) (*oauth2.Token, error) {
	return cfg.PasswordCredentialsToken(ctx, user, password) // want `password grant shows the user's password to the program, .* \(password-grant\)`
}

func byHand(user, password string) (*http.Response, error) {
	return http.PostForm("https://login.example.com/token", url.Values{
		"grant_type": {"password"}, // want `password grant`
		"username":   {user},
		"password":   {password},
	})
}

func body(user, password string) *strings.Reader {
	return strings.NewReader("grant_type=password&username=" + url.QueryEscape(user) + "&password=" + url.QueryEscape(password)) // want `password grant`
}
