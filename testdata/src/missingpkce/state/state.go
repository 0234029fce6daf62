// Package state gives every login the same state.
package state

import (
	"net/http"

	"golang.org/x/oauth2"
)

const stateString = "pseudo-random"

var client *oauth2.Config

func login(w http.ResponseWriter, r *http.Request, verifier string) {
	http.Redirect(w, r, client.AuthCodeURL(stateString, oauth2.S256ChallengeOption(verifier)), http.StatusFound) // want `constant state lets another site log a user in to an account of its choice; .* \(constant-state\)`
}

func empty(verifier string) string {
	return client.AuthCodeURL("", oauth2.S256ChallengeOption(verifier)) // want `empty state lets another site`
}

func helped(verifier string) string { return authURL("login", verifier) } // want `constant state lets another site`

func authURL(state, verifier string) string {
	return client.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier))
}
