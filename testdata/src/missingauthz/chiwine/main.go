// Package main sells wine, and asks whom it must, with jwtauth and with Clerk.
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/jwtauth/v5"

	"missingauthz/chiwine/rights"
)

var wines = map[string]string{}

func main() {
	partners := jwtauth.New("RS256", nil, publicKey())
	r := chi.NewRouter()
	r.Get("/wines", list)
	r.With(clerkhttp.WithHeaderAuthorization()).Get("/hello", hello)

	r.Route("/cellar", func(r chi.Router) {
		r.Use(clerkhttp.RequireHeaderAuthorization())
		r.Post("/wines", add)
		r.With(rights.Role("org:keeper")).Delete("/wines/{id}", remove)
		r.Delete("/me", leave)
		r.With(rights.Role("org:owner")).Delete("/keepers/{id}", dismiss)
		r.Delete("/keepers/{id}/self", dismissSelf)
		r.With(rights.Role("org:owner"), rights.Own("org")).Delete("/shops/{org}", closeShop)
	})
	r.Group(func(r chi.Router) {
		r.Use(jwtauth.Verifier(partners), jwtauth.Authenticator(partners))
		r.Post("/partner/wines", add)
		r.Post("/partner/reports", report)
	})
	log.Fatal(http.ListenAndServe(":8080", r))
}

func publicKey() any {
	key, err := os.ReadFile("/etc/wine/partners.pem")
	if err != nil {
		log.Fatal(err)
	}
	return key
}

func list(w http.ResponseWriter, _ *http.Request) { json.NewEncoder(w).Encode(wines) }

func hello(w http.ResponseWriter, r *http.Request) {
	name := "stranger"
	if claims, ok := clerk.SessionClaimsFromContext(r.Context()); ok {
		name = claims.Subject
	}
	w.Write([]byte("hello " + name))
}

func add(_ http.ResponseWriter, r *http.Request)    { wines[r.FormValue("id")] = r.FormValue("name") }
func remove(_ http.ResponseWriter, r *http.Request) { delete(wines, chi.URLParam(r, "id")) }

func leave(_ http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	user.Delete(r.Context(), claims.Subject)
}

func dismiss(_ http.ResponseWriter, r *http.Request) { user.Ban(r.Context(), chi.URLParam(r, "id")) }

func dismissSelf(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if id := chi.URLParam(r, "id"); !ok || id != claims.Subject {
		http.Error(w, "not you", http.StatusForbidden)
		return
	}
	dismiss(w, r)
}

func closeShop(_ http.ResponseWriter, r *http.Request) {
	organization.Delete(r.Context(), chi.URLParam(r, "org"))
}

// report filters by a role that the partner names.
func report(w http.ResponseWriter, r *http.Request) {
	_, claims, _ := jwtauth.FromContext(r.Context())
	role := r.URL.Query().Get("role")
	if role == "" {
		http.Error(w, "of which role?", http.StatusBadRequest)
		return
	}
	json.NewEncoder(w).Encode([]any{claims["sub"], role})
}
