package main

import (
	"context"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

type key string

const (
	driverKey  key = "driver"
	sessionKey key = "session"
)

func verify(r *http.Request) (*clerk.SessionClaims, error) {
	return jwt.Verify(r.Context(), &jwt.VerifyParams{Token: strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")})
}

func keep(r *http.Request, claims *clerk.SessionClaims) *http.Request {
	ctx := context.WithValue(r.Context(), driverKey, claims.Subject)
	return r.WithContext(context.WithValue(ctx, sessionKey, claims))
}

func session(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	claims, err := verify(r)
	if err != nil {
		http.Error(w, "sign in first", http.StatusUnauthorized)
		return
	}
	next(w, keep(r, claims))
}

func remember(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	if claims, err := verify(r); err == nil {
		r = keep(r, claims)
	}
	next(w, r)
}

func dispatches(r *http.Request) bool {
	claims, ok := r.Context().Value(sessionKey).(*clerk.SessionClaims)
	return ok && claims.HasRole("org:dispatcher")
}

func dispatcher(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	if !dispatches(r) {
		http.Error(w, "dispatchers only", http.StatusForbidden) // want `no-stop`
	}
	next(w, r)
}

func dispatcherAfter(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	next(w, r)
	if !dispatches(r) { // want `late-check`
		http.Error(w, "dispatchers only", http.StatusForbidden)
	}
}

func dispatcherFirst(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	if dispatches(r) {
		next(w, r)
		return
	}
	http.Error(w, "dispatchers only", http.StatusForbidden)
}

func unlessDemo(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	if r.Header.Get("X-Demo") != "" { // want `fail-open`
		next(w, r.WithContext(context.WithValue(r.Context(), driverKey, "driver_demo")))
		return
	}
	session(w, r, next)
}
