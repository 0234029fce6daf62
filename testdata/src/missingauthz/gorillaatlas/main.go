// Package main serves maps, and asks whom it must.
package main

import (
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gorilla/mux"

	"missingauthz/gorillaatlas/roles"
)

var maps = map[string][]byte{}

func main() {
	r := mux.NewRouter().StrictSlash(true)
	r.HandleFunc("/maps", list).Methods("GET")
	r.HandleFunc("/maps/{id}", show).Methods("GET")
	r.Handle("/maps/{id}", protected(upload)).Methods("PUT")
	r.Handle("/maps/{id}", protected(remove)).Methods("DELETE")
	r.HandleFunc("/webhooks/clerk", hook).Methods("POST")

	account := r.PathPrefix("/account").Subrouter()
	account.Use(clerkhttp.WithHeaderAuthorization(), signedIn)
	account.HandleFunc("", leave).Methods("DELETE")
	account.HandleFunc("/name", rename).Methods("PATCH")

	staff := r.PathPrefix("/staff").Subrouter()
	staff.Use(clerkhttp.RequireHeaderAuthorization())
	staff.Use(roles.Require("org:cartographer"))
	staff.HandleFunc("/users/{id}", removeUser).Methods("DELETE")
	log.Fatal(http.ListenAndServe(":8080", r))
}

func protected(h http.HandlerFunc) http.Handler { return clerkhttp.RequireHeaderAuthorization()(h) }

func signedIn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func list(w http.ResponseWriter, _ *http.Request)   { w.WriteHeader(http.StatusOK) }
func show(w http.ResponseWriter, r *http.Request)   { w.Write(maps[mux.Vars(r)["id"]]) }
func remove(_ http.ResponseWriter, r *http.Request) { delete(maps, mux.Vars(r)["id"]) }
func upload(_ http.ResponseWriter, r *http.Request) {
	maps[mux.Vars(r)["id"]] = []byte(r.FormValue("map"))
}
func hook(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) }

func leave(_ http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	user.Delete(r.Context(), claims.Subject)
}

func rename(_ http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	user.Update(r.Context(), claims.Subject, &user.UpdateParams{FirstName: clerk.String(r.FormValue("name"))})
}

func removeUser(_ http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), mux.Vars(r)["id"])
}
