// Package handlers has its client in a struct, and its options behind methods.
package handlers

import (
	"net/http"

	"golang.org/x/oauth2"
)

type handler struct {
	client *oauth2.Config
	states store
}

type store interface {
	New(w http.ResponseWriter) string
	Valid(r *http.Request) bool
}

func newHandler(issuer, id, secret string, states store) *handler {
	return &handler{states: states, client: clientOf("https://clerk."+issuer, id, secret)}
}

func (h *handler) login(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, h.authURL(h.states.New(w)), http.StatusFound) // want `AuthCodeURL starts a login at Clerk without PKCE`
}

func (h *handler) callback(w http.ResponseWriter, r *http.Request) {
	if !h.states.Valid(r) {
		http.Error(w, "bad state", http.StatusBadRequest)
		return
	}
	if _, err := h.client.Exchange(r.Context(), r.FormValue("code")); err != nil { // want `Exchange ends a login at Clerk without PKCE`
		http.Error(w, "login failed", http.StatusUnauthorized)
	}
}
