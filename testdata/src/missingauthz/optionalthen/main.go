// Package main authenticates optionally and asks in the next middleware or in the handler.
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
	r.Use(clerkhttp.WithHeaderAuthorization())
	r.Get("/products", list)
	r.Post("/contact", contact)
	r.Post("/visits", visit)
	r.Post("/clicks", click)
	r.Group(func(r chi.Router) {
		r.Use(signedIn)
		r.Delete("/orders/{id}", removeOrder)
		r.Delete("/me", removeMe)
	})
	http.ListenAndServe(":8080", r)
}

func list(http.ResponseWriter, *http.Request)    {}
func contact(http.ResponseWriter, *http.Request) {}

var orders = map[string]string{}

func removeOrder(_ http.ResponseWriter, r *http.Request) {
	delete(orders, chi.URLParam(r, "id"))
}

func signedIn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func removeMe(_ http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	user.Delete(r.Context(), claims.Subject)
}
