// Package swapped exchanges two variables in a loop.
package swapped

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

func choose(first, second *func(*http.Request) bool) {}

// alternate asks two functions in turn whether to skip the check.
func alternate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var now, then func(*http.Request) bool
		choose(&now, &then)
		for range 2 {
			now = then
			then = now
			if now(r) {
				next.ServeHTTP(w, r)
				return
			}
		}
		if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
