// Package router puts everything together.
package router

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"routes/cross/auth"
	"routes/cross/users"
)

// Deps are what the router needs.
type Deps struct {
	Users *users.Handler
	Gate  *auth.Gate
}

// New returns the router.
func New(d Deps) http.Handler {
	r := chi.NewRouter()
	d.Users.Register(r, d.Gate.Require) // route: GET /users -> (*users.Handler).List {handed out, at users/users.go:19}; DELETE /users/{id} clerkhttp.WithHeaderAuthorization (*auth.Gate).Require -> (*users.Handler).Delete {handed out, at users/users.go:20}
	r.Route("/v2", func(r chi.Router) {
		r.Use(auth.Chain(d.Gate.Require, auth.Role("admin")))
		r.Mount("/users", d.Users.Routes()) // route: GET /v2/users clerkhttp.WithHeaderAuthorization (*auth.Gate).Require auth.Role -> (*users.Handler).List {handed out, at users/users.go:26, seen tree 3}; DELETE /v2/users/{id} clerkhttp.WithHeaderAuthorization (*auth.Gate).Require auth.Role -> (*users.Handler).Delete {handed out, at users/users.go:27, seen tree 3}
	})
	return r
}
