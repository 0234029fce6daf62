// Package verifier makes a verifier for each login.
package verifier

import (
	"context"
	"net/http"

	"golang.org/x/oauth2"
)

var client *oauth2.Config

func login(w http.ResponseWriter, r *http.Request, state string) {
	verifier := oauth2.GenerateVerifier()
	http.SetCookie(w, &http.Cookie{Name: "pkce", Value: verifier, HttpOnly: true, Secure: true})
	http.Redirect(w, r, client.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier)), http.StatusFound)
}

func callback(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("pkce")
	if err != nil {
		http.Error(w, "no login", http.StatusBadRequest)
		return
	}
	if _, err := client.Exchange(r.Context(), r.FormValue("code"), oauth2.VerifierOption(cookie.Value)); err != nil {
		http.Error(w, "login failed", http.StatusUnauthorized)
	}
}

// A program of one user logs in once.
var once = oauth2.GenerateVerifier()

func desktop(ctx context.Context, state string) string {
	return client.AuthCodeURL(state, oauth2.S256ChallengeOption(once))
}
