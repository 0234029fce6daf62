// Package main runs a school: what is outside of which group decides who is asked.
package main

import (
	"log"
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func main() {
	s := newSchool()
	r := chi.NewRouter()
	r.Use(middleware.Logger)
	r.Get("/livez", func(http.ResponseWriter, *http.Request) {})
	r.Post("/teachers/{id}/lock", s.lock) // want `no-auth`

	r.Route("/classes", func(r chi.Router) {
		r.Get("/{id}", s.show)
		r.Post("/", s.open) // want `unprotected-route`
		r.With(clerkhttp.RequireHeaderAuthorization()).Delete("/{id}", s.close)
	})
	r.Route("/pupils", func(r chi.Router) {
		r.Use(clerkhttp.WithHeaderAuthorization())
		r.Get("/me", s.me)
		r.Delete("/me", s.leave)
		r.Delete("/me/classes/{id}", s.close) // want `optional-auth`
	})
	r.Group(func(r chi.Router) {
		r.Use(clerkhttp.RequireHeaderAuthorization(), teachersOnly)
		r.Delete("/teachers/{id}", s.lock)
	})
	r.Group(func(r chi.Router) {
		r.Use(clerkhttp.RequireHeaderAuthorization())
		r.With(teachersAfter).Put("/teachers/{id}", s.lock)
		r.With(teachersFirst).Patch("/teachers/{id}", s.lock)
	})
	r.Mount("/open-day", openDay(s))
	log.Fatal(http.ListenAndServe(":8080", r))
}

func openDay(s *school) http.Handler {
	r := chi.NewRouter()
	r.Use(unlessOpen)
	r.Delete("/me", s.leave)
	return r
}
