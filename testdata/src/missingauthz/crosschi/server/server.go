// Package server wires what the other packages have.
package server

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"missingauthz/crosschi/auth"
	"missingauthz/crosschi/users"
)

func Run() error {
	h := &users.Handler{}
	r := chi.NewRouter()
	r.Post("/ban/{id}", h.Ban)                     // want `POST /ban/{id} reaches user.Ban \(users/users.go:\d+\) with no authentication; register it behind auth.Require \(no-auth\)`
	r.With(auth.Maybe).Post("/v2/ban/{id}", h.Ban) // want `POST /v2/ban/{id} reaches user.Ban .*auth.Maybe lets requests without a token through.*optional-auth`
	r.Group(func(r chi.Router) {
		r.Use(auth.Require)
		h.Register(r) // want `DELETE /users/{id} \(users/users.go:\d+\) lets every signed-in user run user.Delete .*compare it with the caller's or require a role \(object-level\)`
	})
	return http.ListenAndServe(":8080", r)
}
