// Package web serves logins for whatever client it gets.
package web

import (
	"net/http"

	"golang.org/x/oauth2"
)

type Handler struct {
	client *oauth2.Config
	state  func(*http.Request) string
}

func New(client *oauth2.Config, state func(*http.Request) string) *Handler { // want New:`AuthCodeURL with client 0`
	return &Handler{client, state}
}

func (h *Handler) Login(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, h.client.AuthCodeURL(h.state(r)), http.StatusFound)
}

// Callback is served with a client of its own.
func Callback(client *oauth2.Config) http.HandlerFunc { // want Callback:`Exchange with client 0`
	return func(w http.ResponseWriter, r *http.Request) {
		if _, err := client.Exchange(r.Context(), r.FormValue("code")); err != nil {
			http.Error(w, "login failed", http.StatusUnauthorized)
		}
	}
}

// Redirect adds the caller's options.
func Redirect(client *oauth2.Config, state string, opts ...oauth2.AuthCodeOption) string { // want Redirect:`AuthCodeURL with client 0 and options 2`
	return client.AuthCodeURL(state, opts...)
}
