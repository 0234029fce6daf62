// Package auth has middleware that is made elsewhere.
package auth

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

// GateConfig says how a Gate authenticates.
type GateConfig struct {
	Optional bool
	Roles    []string
}

// A Gate authenticates.
type Gate struct {
	cfg    GateConfig
	strict bool
}

// NewGate makes a gate.
func NewGate(cfg GateConfig) *Gate {
	g := &Gate{cfg: cfg}
	g.strict = !cfg.Optional
	return g
}

// Middleware asks the settings of the gate.
func (g *Gate) Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, err := g.verify(r)
		if err != nil {
			if !g.cfg.Optional {
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims)))
	})
}

// Handler asks a field that the constructor has set.
func (g *Gate) Handler(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, err := g.verify(r)
		if err != nil && g.strict {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		if err == nil {
			r = r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims))
		}
		next.ServeHTTP(w, r)
	})
}

func (g *Gate) verify(r *http.Request) (*clerk.SessionClaims, error) {
	return jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("Authorization")})
}

type settings struct{ anonymous bool }

// An Option changes New.
type Option func(*settings)

// Anonymous lets requests without a token through.
func Anonymous(s *settings) { s.anonymous = true }

// AllowAnonymous does so if it is told to.
func AllowAnonymous(allow bool) Option {
	return func(s *settings) { s.anonymous = allow }
}

// New makes middleware with options.
func New(opts ...Option) func(http.Handler) http.Handler {
	s := settings{}
	for _, opt := range opts {
		if opt != nil {
			opt(&s)
		}
	}
	anonymous := s.anonymous
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			token := r.Header.Get("Authorization")
			if token == "" && anonymous {
				next.ServeHTTP(w, r)
				return
			}
			claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
			if err != nil {
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims)))
		})
	}
}

// Switch authenticates only if it is on.
func Switch(on bool) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !on {
				next.ServeHTTP(w, r)
				return
			}
			if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("Authorization")}); err != nil {
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}
