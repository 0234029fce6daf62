// want package:"reported"

// Package orgs hands out a router that an interface guards: a single type implements it, so that the routes can be
// judged here.
package orgs

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/go-chi/chi/v5"

	"missingauthz/interfaces/gate"
)

// Server is set up by options, which can't reach its router.
type Server struct {
	gate   gate.Gate
	addr   string
	router chi.Router
}

// Option sets up a Server.
type Option func(*Server)

// WithAddr sets the address.
func WithAddr(addr string) Option { return func(s *Server) { s.addr = addr } }

// New returns a Server.
func New(g gate.Gate, opts ...Option) *Server {
	s := &Server{gate: g, router: chi.NewRouter()}
	for _, o := range opts {
		o(s)
	}
	s.router.Group(func(r chi.Router) {
		r.Use(s.gate.Require)
		r.Delete("/current", deleteOwn)
		r.Delete("/{id}", deleteAny) // want `DELETE /{id} lets every signed-in user run organization.Delete.*\(object-level\)`
	})
	s.router.With(s.gate.RequireAdmin).Post("/admin/{id}", deleteAny) // want `asks for a role in the active organization.*\(wrong-organization\)`
	s.router.Post("/{id}/logo", deleteLogo)                           // want `reaches organization.DeleteLogo.*\(no-auth\)`
	return s
}

// ServeHTTP serves.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.router.ServeHTTP(w, r) }

func deleteOwn(w http.ResponseWriter, r *http.Request) {
	id, ok := gate.From(r.Context())
	if !ok || id.Role != "org:admin" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	organization.Delete(r.Context(), id.OrgID)
}

func deleteAny(w http.ResponseWriter, r *http.Request) {
	organization.Delete(r.Context(), chi.URLParam(r, "id"))
}

func deleteLogo(w http.ResponseWriter, r *http.Request) {
	organization.DeleteLogo(r.Context(), chi.URLParam(r, "id"))
}
