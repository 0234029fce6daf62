// Package handlers has its client in a struct, and its options behind methods.
package handlers

import (
	"net/http"

	"golang.org/x/oauth2"
)

type handler struct {
	client *oauth2.Config
}

func newHandler(issuer, id, secret string) *handler {
	base := "https://clerk." + issuer
	return &handler{client: &oauth2.Config{
		ClientID:     id,
		ClientSecret: secret,
		Endpoint:     oauth2.Endpoint{AuthURL: base + "/oauth/authorize", TokenURL: base + "/oauth/token"},
	}}
}

func (h *handler) authURL(state string, opts ...oauth2.AuthCodeOption) string {
	return h.client.AuthCodeURL(state, append(opts, oauth2.AccessTypeOffline)...)
}

func challenge(verifier string) []oauth2.AuthCodeOption {
	return []oauth2.AuthCodeOption{oauth2.S256ChallengeOption(verifier)}
}

func (h *handler) login(w http.ResponseWriter, r *http.Request, state, verifier string) {
	http.Redirect(w, r, h.authURL(state, challenge(verifier)...), http.StatusFound)
}

func (h *handler) callback(w http.ResponseWriter, r *http.Request, verifier string) {
	proof := oauth2.VerifierOption(verifier)
	if _, err := h.client.Exchange(r.Context(), r.FormValue("code"), proof); err != nil {
		http.Error(w, "login failed", http.StatusUnauthorized)
	}
}
