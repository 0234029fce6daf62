package main

import (
	"log"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

func logging(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Println(r.Method, r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

func isDoctor(r *http.Request) bool {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	return ok && claims.HasRole("org:doctor")
}

func doctorsOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !isDoctor(r) {
			http.Error(w, "doctors only", http.StatusForbidden) // want `no-stop`
		}
		next.ServeHTTP(w, r)
	})
}

func afterwards(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		if !isDoctor(r) { // want `late-check`
			http.Error(w, "doctors only", http.StatusForbidden)
		}
	})
}

func skipUnlessConfigured(next http.Handler) http.Handler {
	if os.Getenv("CLERK_SECRET_KEY") == "" { // want `fail-open`
		log.Print("no key, so nobody is asked")
		return next
	}
	return clerkhttp.RequireHeaderAuthorization()(next)
}

const labPermission = "org:sys_memberships:read"

func labOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok || !claims.HasPermission(labPermission) { // want `constant-role`
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}
