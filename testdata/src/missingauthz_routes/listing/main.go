// Package main has a route of each kind, for the listing.
package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
)

type guard interface {
	Wrap(http.Handler) http.Handler
}

func serve(g guard) {
	r := chi.NewRouter()
	r.Get("/healthz", health) // want `^GET /healthz -> main.health: nothing is checked \(routes\)$`
	r.Route("/api", func(r chi.Router) {
		r.Use(clerkhttp.RequireHeaderAuthorization())
		r.Delete("/me", remove) // want `^DELETE /api/me -> main.remove behind clerkhttp.RequireHeaderAuthorization: checked: authn; user.Delete at listing/main.go:\d+ \(routes\)$`
	})
	r.With(g.Wrap).Get("/wrapped", health) // want `^GET /wrapped -> main.health behind .*: .* \(routes\)$`
	//clerkvet:public anybody may look at the menu
	r.Get("/menu", health) // want `^GET /menu -> main.health: public, anybody may look at the menu \(routes\)$`
	http.ListenAndServe(":8080", r)
}

func main() { serve(nil) }

func health(http.ResponseWriter, *http.Request) {}

func remove(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), claims.Subject)
}
