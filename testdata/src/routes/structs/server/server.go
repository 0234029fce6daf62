// Package server holds its router in a struct.
package server

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

// Users is what the server needs.
type Users interface {
	Get(w http.ResponseWriter, r *http.Request)
}

// Guard is an interface that main implements.
type Guard interface {
	Require(next http.Handler) http.Handler
}

// Server serves.
type Server struct {
	router *chi.Mux
	users  Users
	guard  Guard
	extra  []func(http.Handler) http.Handler
}

// Option changes a server.
type Option func(*Server)

// WithMiddleware adds middleware.
func WithMiddleware(mw ...func(http.Handler) http.Handler) Option {
	return func(s *Server) { s.extra = append(s.extra, mw...) }
}

// New returns a server.
func New(users Users, guard Guard, opts ...Option) (*Server, error) {
	s := &Server{router: chi.NewRouter(), users: users, guard: guard}
	for _, opt := range opts {
		opt(s)
	}
	if users == nil {
		return nil, http.ErrAbortHandler
	}
	s.setup()
	return s, nil
}

func (s *Server) setup() {
	s.router.Use(middleware.Logger, middleware.Timeout(1))
	s.router.Use(s.extra...)
	s.router.Get("/health", s.health) // route: GET /health middleware.Logger middleware.Timeout [a list of middleware that is not known] -> (*server.Server).health {handed out}
	s.router.Group(s.protected)
}

func (s *Server) protected(r chi.Router) {
	r.Use(clerkhttp.WithHeaderAuthorization())
	r.Use(s.guard.Require)
	r.Get("/users", s.users.Get) // route: GET /users middleware.Logger middleware.Timeout [a list of middleware that is not known] clerkhttp.WithHeaderAuthorization [(server.Guard).Require] -> [(server.Users).Get] {handed out, unknown}
}

func (s *Server) health(w http.ResponseWriter, r *http.Request) {}

// Start serves.
func (s *Server) Start(addr string) error {
	srv := &http.Server{Addr: addr, Handler: s}
	return srv.ListenAndServe()
}

// ServeHTTP makes the server a handler.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.router.ServeHTTP(w, r) }
