package main

import (
	"fmt"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
)

type school struct{ classes map[string]string }

func newSchool() *school { return &school{classes: map[string]string{}} }

func (s *school) show(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, s.classes[chi.URLParam(r, "id")])
}

func (s *school) open(_ http.ResponseWriter, r *http.Request) {
	s.classes[r.FormValue("id")] = r.FormValue("teacher")
}

func (s *school) close(_ http.ResponseWriter, r *http.Request) {
	delete(s.classes, chi.URLParam(r, "id"))
}

func (s *school) me(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "hello", caller(r).Subject) // want `ok-ignored`
}

func caller(r *http.Request) *clerk.SessionClaims {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	return claims
}

func (s *school) leave(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		http.Error(w, "sign in first", http.StatusUnauthorized)
		return
	}
	if _, err := user.Delete(r.Context(), claims.Subject); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

func (s *school) lock(w http.ResponseWriter, r *http.Request) {
	if _, err := user.Lock(r.Context(), chi.URLParam(r, "id")); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}
