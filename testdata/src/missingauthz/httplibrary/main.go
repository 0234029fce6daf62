// Package main keeps a library whose routes ask before they act.
package main

import (
	"log"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"

	"missingauthz/httplibrary/who"
)

var shelf = map[string]string{}

func main() {
	secret, ok := os.LookupEnv("CLERK_SECRET_KEY")
	if !ok || secret == "" {
		log.Fatal("CLERK_SECRET_KEY is not set")
	}
	clerk.SetKey(secret)

	api := http.NewServeMux()
	api.HandleFunc("PUT /books/{id}", put)
	api.Handle("DELETE /books/{id}", who.Has("org:librarian", remove))
	api.HandleFunc("DELETE /me", leave)
	api.Handle("DELETE /readers/{id}", who.Has("org:librarian", ban))
	api.HandleFunc("PUT /readers/{id}", banSelf)
	api.Handle("DELETE /libraries/{org}", who.Has("org:director", closeLibrary))

	mux := http.NewServeMux()
	mux.HandleFunc("GET /books", list)
	mux.HandleFunc("GET /{$}", list)
	mux.Handle("/api/", http.StripPrefix("/api", clerkhttp.RequireHeaderAuthorization()(api)))
	srv := &http.Server{Addr: ":8080", Handler: mux}
	log.Fatal(srv.ListenAndServe())
}

func list(w http.ResponseWriter, _ *http.Request)   { w.WriteHeader(http.StatusOK) }
func put(_ http.ResponseWriter, r *http.Request)    { shelf[r.PathValue("id")] = who.Caller(r).Subject }
func remove(_ http.ResponseWriter, r *http.Request) { delete(shelf, r.PathValue("id")) }
func leave(_ http.ResponseWriter, r *http.Request)  { user.Delete(r.Context(), who.Caller(r).Subject) }
func ban(_ http.ResponseWriter, r *http.Request)    { user.Ban(r.Context(), r.PathValue("id")) }

func banSelf(w http.ResponseWriter, r *http.Request) {
	if who.Caller(r).Subject != r.PathValue("id") {
		http.Error(w, "not you", http.StatusForbidden)
		return
	}
	ban(w, r)
}

func closeLibrary(w http.ResponseWriter, r *http.Request) {
	if who.Caller(r).ActiveOrganizationID != r.PathValue("org") {
		http.NotFound(w, r)
		return
	}
	organization.Delete(r.Context(), r.PathValue("org"))
}
