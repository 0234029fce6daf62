// Package main has routes that a reviewer would ask about.
package main

import (
	"fmt"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
)

func main() {
	r := chi.NewRouter()
	r.Get("/people/{id}", person) // want `GET /people/{id} reaches user.Get \(line \d+\) with no authentication; register it behind clerkhttp.RequireHeaderAuthorization \(sensitive-read\)`
	r.Get("/summary", summary)    // want `GET /summary has no authentication, unlike most routes of its router.*lone-route`
	r.Group(func(r chi.Router) {
		r.Use(clerkhttp.RequireHeaderAuthorization())
		r.Get("/orders", report)
		r.Get("/profiles/{id}", person) // want `GET /profiles/{id} lets every signed-in user run user.Get .*.*sensitive-read`
		r.Get("/me", me)
		r.Get("/invoices", report)
		r.Get("/admin/report", report) // want `GET /admin/report lets every signed-in user in; require a role or permission behind clerkhttp.RequireHeaderAuthorization \(admin-route\)`
		r.With(admin).Get("/admin/costs", report)
	})
	http.ListenAndServe(":8080", r)
}

func person(w http.ResponseWriter, r *http.Request) {
	usr, err := user.Get(r.Context(), chi.URLParam(r, "id"))
	if err == nil {
		fmt.Fprintln(w, usr.ID)
	}
}

func me(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	usr, err := user.Get(r.Context(), claims.Subject)
	if err == nil {
		fmt.Fprintln(w, usr.ID)
	}
}

func report(http.ResponseWriter, *http.Request) {}

func admin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok || !claims.HasRole("org:admin") {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func summary(http.ResponseWriter, *http.Request) {}
