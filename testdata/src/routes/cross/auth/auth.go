// Package auth has the middleware.
package auth

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

// A Gate guards.
type Gate struct{ audience string }

// NewGate returns a gate.
func NewGate(audience string) *Gate { return &Gate{audience} }

// Require lets nobody through who is not signed in.
func (g *Gate) Require(next http.Handler) http.Handler {
	return clerkhttp.WithHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X") == g.audience {
			w.WriteHeader(401)
			return
		}
		next.ServeHTTP(w, r)
	}))
}

// Role makes middleware.
func Role(role string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Role") != role {
				w.WriteHeader(403)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// Chain joins middleware, the first outermost.
func Chain(mws ...func(http.Handler) http.Handler) func(http.Handler) http.Handler {
	return func(h http.Handler) http.Handler {
		for i := len(mws) - 1; i >= 0; i-- {
			h = mws[i](h)
		}
		return h
	}
}
