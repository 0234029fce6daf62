// Package nestedcalls makes a path of itself, again and again, before it looks for it in a list.
package nestedcalls

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

func mix(a, b string) string { return a + b }

func isPublic(path string) bool { return path == "/" }

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p := r.URL.Path
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		p = mix(p, p)
		if isPublic(p) {
			next.ServeHTTP(w, r)
			return
		}
		if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
