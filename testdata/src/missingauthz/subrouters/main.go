// Package main serves a subrouter of gorilla/mux behind a guard; the router that made it serves nobody.
package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gorilla/mux"
)

func admin(next http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if claims, ok := clerk.SessionClaimsFromContext(r.Context()); !ok || !claims.HasRole("org:admin") {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	}))
}

func remove(w http.ResponseWriter, r *http.Request) { user.Delete(r.Context(), mux.Vars(r)["id"]) }

func main() {
	r := mux.NewRouter().StrictSlash(true).PathPrefix("/v1").Subrouter()
	r.HandleFunc("/users/{id}", remove).Methods("DELETE")
	http.ListenAndServe(":8080", admin(r))
}
