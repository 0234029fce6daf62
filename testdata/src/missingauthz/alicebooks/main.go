// Package main lends books behind chains that hold.
package main

import (
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/justinas/alice"

	"missingauthz/alicebooks/rights"
)

func main() {
	session := alice.New(clerkhttp.RequireHeaderAuthorization())
	librarian := session.Append(rights.Role("org:librarian"))
	reader := alice.New(clerkhttp.WithHeaderAuthorization()).Append(rights.SignedIn)

	mux := http.NewServeMux()
	mux.HandleFunc("GET /books", list)
	mux.Handle("GET /books/{id}/mine", alice.New(clerkhttp.WithHeaderAuthorization()).ThenFunc(mine))
	mux.Handle("PUT /books/{id}", reader.ThenFunc(lend))
	mux.Handle("DELETE /books/{id}", librarian.ThenFunc(remove))
	mux.Handle("DELETE /me", reader.ThenFunc(leave))
	mux.Handle("DELETE /readers/{id}", librarian.ThenFunc(ban))
	mux.Handle("PUT /readers/{id}", session.ThenFunc(banOwn))
	mux.Handle("DELETE /libraries/{org}", librarian.ThenFunc(closeLibrary))
	log.Fatal(http.ListenAndServe(":8080", mux))
}

var books = map[string]string{}

func list(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }

func mine(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || books[r.PathValue("id")] != claims.Subject {
		w.Write([]byte("no"))
		return
	}
	w.Write([]byte("yes"))
}

func lend(_ http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	books[r.PathValue("id")] = claims.Subject
}

func remove(_ http.ResponseWriter, r *http.Request) { delete(books, r.PathValue("id")) }

func leave(_ http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	user.Delete(r.Context(), claims.Subject)
}

func ban(_ http.ResponseWriter, r *http.Request) { user.Ban(r.Context(), r.PathValue("id")) }

func banOwn(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || r.PathValue("id") != claims.Subject {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	ban(w, r)
}

func closeLibrary(w http.ResponseWriter, r *http.Request) {
	if !rights.Active(r, r.PathValue("org")) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	organization.Delete(r.Context(), r.PathValue("org"))
}
