// Package verifier has code verifiers that are no secret.
package verifier

import (
	"net/http"

	"golang.org/x/oauth2"
)

const fixed = "Zk3tq9vXw1Lr7bYcHs5nPd2mGf8jKa4uEoRi6TxQ0yW"

var (
	client *oauth2.Config
	shared = oauth2.GenerateVerifier()
)

func login(w http.ResponseWriter, r *http.Request, state string) {
	http.Redirect(w, r, client.AuthCodeURL(state, oauth2.S256ChallengeOption(fixed)), http.StatusFound) // want `constant code verifier is known to everybody who knows the program; .* \(constant-verifier\)`
}

func callback(w http.ResponseWriter, r *http.Request) {
	if _, err := client.Exchange(r.Context(), r.FormValue("code"), oauth2.SetAuthURLParam("code_verifier", fixed)); err != nil { // want `constant code_verifier is known`
		http.Error(w, "login failed", http.StatusUnauthorized)
	}
}

func loginShared(w http.ResponseWriter, r *http.Request, state string) {
	http.Redirect(w, r, client.AuthCodeURL(state, oauth2.S256ChallengeOption(shared)), http.StatusFound) // want `all logins share one code verifier, so that a code of one can be redeemed in another; .* \(constant-verifier\)`
}

// The text that goes with an error is used by nobody, so this one is all that there is.
func stored(r *http.Request) (string, error) {
	if _, err := r.Cookie("login"); err != nil {
		return "", err
	}
	return "Zk3tq9vXw1Lr7bYcHs5nPd2mGf8jKa4uEoRi6TxQ0yW", nil
}

func callbackStored(w http.ResponseWriter, r *http.Request) {
	verifier, err := stored(r)
	if err != nil {
		http.Error(w, "no login", http.StatusBadRequest)
		return
	}
	if _, err := client.Exchange(r.Context(), r.FormValue("code"), oauth2.SetAuthURLParam("code_verifier", verifier)); err != nil { // want `constant code_verifier is known`
		http.Error(w, "login failed", http.StatusUnauthorized)
	}
}
