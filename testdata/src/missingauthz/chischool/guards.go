package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/render"
)

var config struct{ DisableAuth, DevMode bool }

func teaches(r *http.Request) bool {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	return ok && claims.HasRole("org:teacher")
}

func forbid(w http.ResponseWriter, r *http.Request) {
	render.Status(r, http.StatusForbidden)
	render.JSON(w, r, map[string]string{"error": "teachers only"})
}

func teachersOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !teaches(r) {
			forbid(w, r) // want `no-stop`
		}
		next.ServeHTTP(w, r)
	})
}

func teachersAfter(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		if !teaches(r) { // want `late-check`
			forbid(w, r)
		}
	})
}

func teachersFirst(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !teaches(r) {
			forbid(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func unlessOpen(next http.Handler) http.Handler {
	guarded := clerkhttp.RequireHeaderAuthorization()(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if config.DevMode { // want `fail-open`
			next.ServeHTTP(w, r)
			return
		}
		guarded.ServeHTTP(w, r)
	})
}
