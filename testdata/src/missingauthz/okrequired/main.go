// Package main leaves the test for claims to the middleware that its routes are registered behind.
package main

import (
	"fmt"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
)

func main() {
	r := chi.NewRouter()
	r.Use(clerkhttp.RequireHeaderAuthorization())
	r.Get("/me", me)
	http.ListenAndServe(":8080", r)
}

func me(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	fmt.Fprintln(w, claims.Subject)
}
