package main

import (
	"flag"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

var testing = flag.Bool("testing", false, "no sessions are asked for")

func signedIn(h http.HandlerFunc) http.Handler { return clerkhttp.RequireHeaderAuthorization()(h) }

func bakes(r *http.Request) bool {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	return ok && claims.HasRole("org:baker")
}

func bakersOnly(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !bakes(r) {
			http.Error(w, "bakers only", http.StatusForbidden) // want `no-stop`
		}
		next(w, r)
	}
}

func bakersLater(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		next(w, r)
		if !bakes(r) { // want `late-check`
			http.Error(w, "bakers only", http.StatusForbidden)
		}
	}
}

func bakersFirst(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !bakes(r) {
			http.Error(w, "bakers only", http.StatusForbidden)
			return
		}
		next(w, r)
	}
}

func unlessTesting(next http.HandlerFunc) http.Handler {
	guarded := signedIn(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if *testing { // want `fail-open`
			next(w, r)
			return
		}
		guarded.ServeHTTP(w, r)
	})
}

// skipAdmin leaves the routes of admins to a network that keeps others out, or so it hopes.
func skipAdmin(next http.Handler) http.Handler {
	guarded := clerkhttp.RequireHeaderAuthorization()(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/admin/") {
			next.ServeHTTP(w, r)
			return
		}
		guarded.ServeHTTP(w, r)
	})
}
