// Package main wires under conditions.
package main

import (
	"net/http"
	"os"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
)

func main() {
	r := chi.NewRouter()
	if os.Getenv("AUTH") != "" {
		r.Use(clerkhttp.RequireHeaderAuthorization())
	}
	r.Get("/a", get) // route: GET /a clerkhttp.RequireHeaderAuthorization? -> main.get
	if os.Getenv("ADMIN") != "" {
		r.Group(func(r chi.Router) {
			r.Use(gate)
			r.Get("/admin", get) // route: GET /admin clerkhttp.RequireHeaderAuthorization? main.gate -> main.get {conditional}
		})
	}
	mw := gate
	if os.Getenv("OTHER") != "" {
		mw = other
	}
	r.With(mw).Get("/b", get)          // route: GET /b clerkhttp.RequireHeaderAuthorization? main.gate? main.other? -> main.get
	r.With(maybe("x")).Get("/c", get)  // route: GET /c clerkhttp.RequireHeaderAuthorization? main.maybe? -> main.get
	r.With(always("x")).Get("/d", get) // route: GET /d clerkhttp.RequireHeaderAuthorization? main.gate -> main.get
	switch os.Getenv("MODE") {
	case "dev":
		r.Get("/dev", get) // route: GET /dev clerkhttp.RequireHeaderAuthorization? -> main.get {conditional}
	case "prod":
		r.With(gate).Get("/dev", get) // route: GET /dev clerkhttp.RequireHeaderAuthorization? main.gate -> main.get {conditional}
	}
	if err := check(); err != nil {
		return
	}
	r.Get("/e", get) // route: GET /e clerkhttp.RequireHeaderAuthorization? -> main.get
	if err := check(); err == nil {
		r.Get("/f", get) // route: GET /f clerkhttp.RequireHeaderAuthorization? -> main.get
	} else {
		panic(err)
	}
	var nothing func(http.Handler) http.Handler
	if nothing != nil {
		r.Use(nothing)
	}
	http.ListenAndServe(":8080", r)
}

func check() error { return nil }

// maybe is middleware that a setting switches off.
func maybe(name string) func(http.Handler) http.Handler {
	if os.Getenv(name) == "" {
		return func(next http.Handler) http.Handler { return next }
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get(name) != "" {
				next.ServeHTTP(w, r)
			}
		})
	}
}

func always(name string) func(http.Handler) http.Handler {
	if name == "" {
		panic("no name")
	}
	return gate
}

func gate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func other(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func get(w http.ResponseWriter, r *http.Request) {}

// alternatives registers on one of two routers, and serves one of two handlers.
func alternatives() {
	r := chi.NewRouter()
	var api chi.Router = r
	if os.Getenv("AUTH") != "" {
		api = r.With(clerkhttp.RequireHeaderAuthorization())
	}
	api.Get("/g", get) // route: GET /g main.gate? clerkhttp.RequireHeaderAuthorization? -> main.get
	api.Group(func(r chi.Router) {
		r.Use(other)
		r.Post("/h", get) // route: POST /h main.gate? clerkhttp.RequireHeaderAuthorization? main.other -> main.get
	})
	r.Get("/i", get) // route: GET /i main.gate? -> main.get
	var h http.Handler = r
	if os.Getenv("GATE") != "" {
		h = gate(r)
	}
	http.ListenAndServe(":8081", h)
}
