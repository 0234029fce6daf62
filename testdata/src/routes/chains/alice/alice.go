// Package main chains middleware with alice.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/justinas/alice"
)

func main() {
	base := alice.New(logger)
	auth := base.Append(clerkhttp.RequireHeaderAuthorization(), gate)
	mux := http.NewServeMux()
	mux.Handle("/a", base.ThenFunc(get))                         // route: ANY /a main.logger main.logger -> main.get
	mux.Handle("/b", auth.Then(http.HandlerFunc(get)))           // route: ANY /b main.logger main.logger clerkhttp.RequireHeaderAuthorization main.gate -> main.get
	mux.Handle("/c", base.Extend(alice.New(gate)).ThenFunc(get)) // route: ANY /c main.logger main.logger main.gate -> main.get
	mux.Handle("/d", logger(alice.New(gate).ThenFunc(get)))      // route: ANY /d main.logger main.logger main.gate -> main.get
	then := auth.ThenFunc
	mux.Handle("/e", then(get)) // route: ANY /e main.logger main.logger clerkhttp.RequireHeaderAuthorization main.gate -> main.get
	http.ListenAndServe(":8080", alice.New(logger).Then(mux))
}

func logger(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func gate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func get(w http.ResponseWriter, r *http.Request) {}
