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

// A jar keeps the verifiers of the browsers that are logging in.
type jar interface {
	Put(w http.ResponseWriter, value string) error
	Get(r *http.Request, value *string) error
}

var cookies jar

func start(w http.ResponseWriter) (string, error) {
	verifier := oauth2.GenerateVerifier()
	if err := cookies.Put(w, verifier); err != nil {
		return "", err
	}
	return oauth2.S256ChallengeFromVerifier(verifier), nil
}

func stored(r *http.Request) (string, error) {
	var value string
	err := cookies.Get(r, &value)
	if err != nil {
		return "", err
	}
	return value, nil
}

func loginByName(w http.ResponseWriter, r *http.Request, state string) {
	challenge, err := start(w)
	if err != nil {
		http.Error(w, "no cookies", http.StatusInternalServerError)
		return
	}
	http.Redirect(w, r, client.AuthCodeURL(state,
		oauth2.SetAuthURLParam("code_challenge", challenge),
		oauth2.SetAuthURLParam("code_challenge_method", "S256")), http.StatusFound)
}

func callbackByName(w http.ResponseWriter, r *http.Request) {
	verifier, err := stored(r)
	if err != nil {
		http.Error(w, "no login", http.StatusBadRequest)
		return
	}
	if _, err := client.Exchange(r.Context(), r.FormValue("code"), oauth2.SetAuthURLParam("code_verifier", verifier)); err != nil {
		http.Error(w, "login failed", http.StatusUnauthorized)
	}
}
