// Package main serves a mux whose routes ask who calls, each in another way.
package main

import (
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func main() {
	mux := http.NewServeMux()
	guard := clerkhttp.RequireHeaderAuthorization()
	mux.Handle("DELETE /me", guard(http.HandlerFunc(removeMe)))
	mux.Handle("DELETE /self", clerkhttp.WithHeaderAuthorization()(http.HandlerFunc(removeTested)))
	mux.Handle("DELETE /users/{id}", guard(admin(http.HandlerFunc(remove))))
	mux.Handle("PATCH /users/{id}", guard(http.HandlerFunc(removeOwn)))
	log.Fatal(http.ListenAndServe(":8080", mux))
}

func removeMe(_ http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	user.Delete(r.Context(), claims.Subject)
}

func removeTested(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), claims.Subject)
}

func remove(_ http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), r.PathValue("id"))
}

func removeOwn(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	id := r.PathValue("id")
	if !ok || claims.Subject != id {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), id)
}

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
