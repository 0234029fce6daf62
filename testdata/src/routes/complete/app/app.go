// Package app builds its router and serves it.
package app

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
)

// Run is complete: whoever calls it can't change its routes.
func Run() error {
	r := chi.NewRouter()
	r.With(clerkhttp.RequireHeaderAuthorization()).Get("/a", get) // route: GET /a clerkhttp.RequireHeaderAuthorization -> app.get
	r.Post("/a", get)                                             // route: POST /a -> app.get
	return http.ListenAndServe(":8080", r)
}

// Serve takes what main adds.
func Serve(mw func(http.Handler) http.Handler) error {
	r := chi.NewRouter()
	r.Use(mw)
	r.Get("/b", get) // route: GET /b [parameter mw] -> app.get
	return http.ListenAndServe(":8080", r)
}

// Add adds to any router.
func Add(r chi.Router) {
	r.Get("/c", get) // route: GET /c -> app.get {handed out}
}

func get(w http.ResponseWriter, r *http.Request) {}
