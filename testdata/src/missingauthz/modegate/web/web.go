// want package:"reported"

// Package web has routes whose middleware others make.
package web

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"

	"missingauthz/modegate/auth"
)

// A Server has a gate of its own.
type Server struct {
	gate *auth.Gate
	open *auth.Gate
}

// New makes a server.
func New() *Server {
	return &Server{gate: auth.NewGate(auth.GateConfig{}), open: auth.NewGate(auth.GateConfig{Optional: true})}
}

// Routes registers what the server has, behind the gate that it is given or its own.
func (s *Server) Routes(given *auth.Gate) http.Handler {
	r := chi.NewRouter()
	r.With(s.gate.Middleware).Delete("/1/me", deleteMe)
	r.With(s.gate.Handler).Delete("/1/{id}", deleteUser)
	r.With(s.open.Middleware).Delete("/2/me", deleteAsked)
	r.With(s.open.Handler).Delete("/2/{id}", deleteUser)
	r.With(given.Handler).Delete("/3/me", deleteMe)

	r.With(auth.New()).Delete("/4/me", deleteMe)
	r.With(auth.New()).Delete("/4/{id}", deleteUser) // want `object-level`
	r.With(auth.New(auth.AllowAnonymous(false))).Delete("/5/me", deleteMe)
	r.With(auth.New(auth.AllowAnonymous(true))).Delete("/6/{id}", deleteUser) // want `optional-auth`
	r.With(auth.New(auth.Anonymous)).Delete("/7/{id}", deleteUser)            // want `optional-auth`
	r.With(auth.New(auth.Anonymous)).Delete("/7/me", deleteAsked)

	r.With(auth.Switch(true)).Delete("/8/{id}", deleteUser)  // want `object-level`
	r.With(auth.Switch(false)).Delete("/9/{id}", deleteUser) // want `DELETE /9/{id} reaches user.Delete .* no authentication; .*no-auth`
	return r
}

func deleteMe(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	user.Delete(r.Context(), claims.Subject)
}

func deleteAsked(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), claims.Subject)
}

func deleteUser(w http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), chi.URLParam(r, "id"))
}
