// Package acrossclients calls the constructors of another package in its handlers.
package acrossclients

import (
	"net/http"

	"scatteredinit/acrossclients/auth"

	"github.com/clerk/clerk-sdk-go/v2/user"
)

type Server struct {
	key   string
	users *user.Client
}

func New() *Server { // want New:`sets the key at auth/auth.go:26; makes user.NewClient at auth/auth.go:15`
	auth.Init()
	// The one place for all of them.
	return &Server{users: auth.Users()}
}

func (s *Server) Good(w http.ResponseWriter, r *http.Request) {
	if _, err := s.users.Get(r.Context(), "user_2abc"); err != nil {
		w.WriteHeader(http.StatusNotFound)
	}
}

func (s *Server) Bad(w http.ResponseWriter, r *http.Request) {
	if _, err := auth.Users().Get(r.Context(), "user_2abc"); err != nil { // want `auth.Users makes a Clerk client \(auth/auth.go:15\) for every request; make it once at start-up and share it \(per-request\)`
		w.WriteHeader(http.StatusNotFound)
	}
}

func (s *Server) Worse(w http.ResponseWriter, r *http.Request) {
	auth.Init() // want `auth.Init calls clerk.SetKey \(auth/auth.go:26\) for every request, which races with the others.*\(per-request\)`
	w.WriteHeader(http.StatusNoContent)
}

func (s *Server) Fixed(w http.ResponseWriter, r *http.Request) {
	users := auth.For(s.key) // want `auth.For makes a Clerk client \(auth/auth.go:22\) for every request.*\(per-request\)`
	if _, err := users.Get(r.Context(), "user_2abc"); err != nil {
		w.WriteHeader(http.StatusNotFound)
	}
}

func (s *Server) Tenant(w http.ResponseWriter, r *http.Request) {
	users := auth.For(r.Header.Get("X-Tenant-Key"))
	if _, err := users.Get(r.Context(), "user_2abc"); err != nil {
		w.WriteHeader(http.StatusNotFound)
	}
}
