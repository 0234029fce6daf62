// Package gate guards by means that can't be followed.
package gate

import "net/http"

type Gate struct{ next func(*http.Request) bool }

// Require is named by a flag.
func (g *Gate) Require(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { h.ServeHTTP(w, r) })
}

// Log is not.
func (g *Gate) Log(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { h.ServeHTTP(w, r) })
}
