// Package main authenticates optionally and never asks.
package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
)

func main() {
	r := chi.NewRouter()
	r.Get("/healthz", func(http.ResponseWriter, *http.Request) {})
	r.Group(func(r chi.Router) {
		r.Use(clerkhttp.WithHeaderAuthorization())
		r.Delete("/users/{id}", remove)       // want `DELETE /users/{id} reaches user.Delete .*WithHeaderAuthorization lets requests without a token through; use RequireHeaderAuthorization \(optional-auth\)`
		r.Delete("/orders/{id}", removeOrder) // want `optional-auth`
		r.Get("/feed", feed)
		r.Delete("/me", removeMe)
		r.Put("/notes", keep)    // want `PUT /notes uses the caller's identity .*optional-auth`
		r.Post("/drafts", draft) // want `POST /drafts uses the caller's identity .*optional-auth`
	})
	http.ListenAndServe(":8080", r)
}

func remove(_ http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), chi.URLParam(r, "id"))
}

var orders = map[string]string{}

func removeOrder(_ http.ResponseWriter, r *http.Request) {
	delete(orders, chi.URLParam(r, "id"))
}

func feed(w http.ResponseWriter, r *http.Request) {
	if claims, ok := clerk.SessionClaimsFromContext(r.Context()); ok {
		w.Write([]byte(claims.Subject))
	}
}

func removeMe(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), claims.Subject)
}
