// Package state makes a random state for each login.
package state

import (
	"crypto/rand"
	"encoding/base64"
	"net/http"

	"golang.org/x/oauth2"
)

var client *oauth2.Config

func newState() string {
	b := make([]byte, 32)
	rand.Read(b)
	return base64.RawURLEncoding.EncodeToString(b)
}

func login(w http.ResponseWriter, r *http.Request, verifier string) {
	state := newState()
	http.SetCookie(w, &http.Cookie{Name: "state", Value: state, HttpOnly: true, Secure: true})
	http.Redirect(w, r, client.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier)), http.StatusFound)
}

func withPrefix(prefix string) string { return prefix + "_" + newState() }

func helped(verifier string) string {
	return client.AuthCodeURL(withPrefix("st"), oauth2.S256ChallengeOption(verifier))
}

func prefixed(verifier string) string {
	return client.AuthCodeURL("login:"+newState(), oauth2.S256ChallengeOption(verifier))
}
