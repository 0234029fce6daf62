// Package main serves a mux whose routes reach the Backend API without asking who calls.
package main

import (
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/clerk/clerk-sdk-go/v2/signintoken"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /users/{id}", remove)                                                            // want `DELETE /users/{id} reaches user.Delete \(remove.go:10\) with no authentication; wrap it with clerkhttp.RequireHeaderAuthorization \(no-auth\)`
	mux.Handle("POST /orgs/{org}/members", http.HandlerFunc(addMember))                                     // want `POST /orgs/{org}/members reaches organizationmembership.Create .*no authentication.*no-auth`
	mux.HandleFunc("/impersonate", func(w http.ResponseWriter, r *http.Request) { impersonate(w, r, "x") }) // want `/impersonate reaches signintoken.Create .*no-auth`
	mux.HandleFunc("GET /healthz", func(http.ResponseWriter, *http.Request) {})
	http.HandleFunc("/ban", ban) // want `/ban reaches user.Ban .*no-auth`
	go func() { log.Fatal(http.ListenAndServe(":8081", nil)) }()
	log.Fatal(http.ListenAndServe(":8080", mux))
}

func addMember(_ http.ResponseWriter, r *http.Request) {
	id := r.FormValue("user")
	organizationmembership.Create(r.Context(), &organizationmembership.CreateParams{OrganizationID: r.PathValue("org"), UserID: &id})
}

func impersonate(_ http.ResponseWriter, r *http.Request, _ string) {
	id := r.FormValue("user")
	signintoken.Create(r.Context(), &signintoken.CreateParams{UserID: &id})
}

func ban(_ http.ResponseWriter, r *http.Request) {
	user.Ban(r.Context(), r.FormValue("id"))
}
