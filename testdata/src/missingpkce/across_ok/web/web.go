// Package web serves logins with PKCE for whatever client it gets.
package web

import (
	"net/http"

	"golang.org/x/oauth2"
)

type Handler struct {
	client *oauth2.Config
	state  func(*http.Request) (state, verifier string)
}

func New(client *oauth2.Config, state func(*http.Request) (string, string)) *Handler {
	return &Handler{client, state}
}

func (h *Handler) Login(w http.ResponseWriter, r *http.Request) {
	state, verifier := h.state(r)
	http.Redirect(w, r, h.client.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier)), http.StatusFound)
}

func Callback(client *oauth2.Config, state func(*http.Request) (string, string)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_, verifier := state(r)
		if _, err := client.Exchange(r.Context(), r.FormValue("code"), oauth2.VerifierOption(verifier)); err != nil {
			http.Error(w, "login failed", http.StatusUnauthorized)
		}
	}
}

// Redirect adds the caller's options.
func Redirect(client *oauth2.Config, state string, opts ...oauth2.AuthCodeOption) string { // want Redirect:`AuthCodeURL with client 0 and options 2`
	return client.AuthCodeURL(state, opts...)
}
