// Package main leaves routes of chi outside the group that authenticates.
package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/session"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
)

type api struct{ users *user.Client }

func main() {
	a := &api{users: user.NewClient(&clerk.ClientConfig{})}
	r := chi.NewRouter()
	r.Route("/api", func(r chi.Router) {
		r.Post("/users/{id}/lock", a.lock) // want `POST /api/users/{id}/lock reaches user.Lock \(line \d+\) with no authentication; register it behind clerkhttp.RequireHeaderAuthorization \(no-auth\)`
		r.Group(func(r chi.Router) {
			r.Use(clerkhttp.RequireHeaderAuthorization())
			r.Delete("/sessions/current", a.revoke)
		})
		r.With(clerkhttp.RequireHeaderAuthorization()).Delete("/sessions/mine", a.revoke)
	})
	r.Mount("/admin", a.admin())
	http.ListenAndServe(":8080", r)
}

func (a *api) admin() http.Handler {
	r := chi.NewRouter()
	r.Delete("/users/{id}", a.remove()) // want `DELETE /admin/users/{id} reaches user.Delete .*no-auth`
	return r
}

func (a *api) lock(_ http.ResponseWriter, r *http.Request) {
	a.users.Lock(r.Context(), chi.URLParam(r, "id"))
}

func (a *api) remove() http.HandlerFunc {
	return func(_ http.ResponseWriter, r *http.Request) {
		a.users.Delete(r.Context(), chi.URLParam(r, "id"))
	}
}

func (a *api) revoke(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	session.Revoke(r.Context(), &session.RevokeParams{ID: claims.SessionID})
}
