// Package main uses what it can't look into.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"

	"example.com/foreign"
)

var _ = clerkhttp.RequireHeaderAuthorization

type guard interface {
	Wrap(http.Handler) http.Handler
}

func main() { serve(nil) }

func serve(g guard) {
	r := chi.NewRouter()
	r.Use(middleware.Logger, foreign.Guard, foreign.New("x"))
	r.Get("/a", get)                         // route: GET /a foreign.Wrap middleware.Logger foreign.Guard foreign.New -> main.get
	r.Handle("/b", foreign.Handler())        // route: ANY /b foreign.Wrap middleware.Logger foreign.Guard foreign.New -> foreign.Handler
	r.Mount("/debug", middleware.Profiler()) // route: ANY /debug/* foreign.Wrap middleware.Logger foreign.Guard foreign.New -> middleware.Profiler
	foreign.Run(":8080", foreign.Wrap(r, "x"))

	t := chi.NewRouter()
	foreign.Setup(t)
	t.Get("/c", get) // route: GET /c -> main.get {unknown}
	http.ListenAndServe(":8081", t)

	u := foreign.Router()
	u.Get("/d", get)

	v := chi.NewRouter()
	v.Use(g.Wrap)
	v.Get("/e", get) // route: GET /e [(foreign.guard).Wrap] -> main.get
	http.ListenAndServe(":8082", v)
}

func get(w http.ResponseWriter, r *http.Request) {}
