// Package main has a route of gorilla/mux beside the subrouter that authenticates.
package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gorilla/mux"
)

func main() {
	r := mux.NewRouter()
	r.HandleFunc("/users/{id}/ban", ban).Methods("POST") // want `/users/{id}/ban reaches user.Ban \(line \d+\) with no authentication; .* \(no-auth\)`
	own := r.PathPrefix("/account").Subrouter()
	own.Use(clerkhttp.RequireHeaderAuthorization())
	own.HandleFunc("/", remove).Methods("DELETE")
	http.ListenAndServe(":8080", r)
}

func ban(w http.ResponseWriter, r *http.Request) {
	if _, err := user.Ban(r.Context(), mux.Vars(r)["id"]); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

func remove(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if _, err := user.Delete(r.Context(), claims.Subject); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}
