// Package web declares the services that it uses; main hands them in.
package web

import (
	"context"
	"net/http"
	"strings"

	"github.com/go-chi/chi/v5"
)

type Accounts interface {
	Remove(ctx context.Context, id string) error
}

type Sessions interface {
	Session(ctx context.Context, token string) (string, error)
}

type Server struct {
	Accounts Accounts
	Sessions Sessions
}

type userKey struct{}

func (s *Server) Open() http.Handler {
	r := chi.NewRouter()
	r.Delete("/users/{id}", s.remove)
	return r
}

func (s *Server) Signed() http.Handler {
	r := chi.NewRouter()
	r.Use(s.session)
	r.Delete("/people/{id}", s.remove)
	return r
}

func (s *Server) Own() http.Handler {
	r := chi.NewRouter()
	r.Use(s.session)
	r.Delete("/me", s.removeMe)
	r.Delete("/people/{id}", s.removeOwn)
	return r
}

func (s *Server) session(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id, err := s.Sessions.Session(r.Context(), strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "))
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), userKey{}, id)))
	})
}

func (s *Server) remove(w http.ResponseWriter, r *http.Request) {
	if err := s.Accounts.Remove(r.Context(), chi.URLParam(r, "id")); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

func (s *Server) removeMe(w http.ResponseWriter, r *http.Request) {
	id, _ := r.Context().Value(userKey{}).(string)
	if err := s.Accounts.Remove(r.Context(), id); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

func (s *Server) removeOwn(w http.ResponseWriter, r *http.Request) {
	id, _ := r.Context().Value(userKey{}).(string)
	if chi.URLParam(r, "id") != id {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	if err := s.Accounts.Remove(r.Context(), chi.URLParam(r, "id")); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}
