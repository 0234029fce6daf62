// Package rights asks what callers may do.
package rights

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/go-chi/chi/v5"
)

// Role is for those who have a role.
func Role(role string) func(http.Handler) http.Handler {
	return require(func(c *clerk.SessionClaims, _ *http.Request) bool { return c.HasRole(role) })
}

// Own is for those who work in the organization that a parameter names.
func Own(param string) func(http.Handler) http.Handler {
	return require(func(c *clerk.SessionClaims, r *http.Request) bool {
		return c.ActiveOrganizationID == chi.URLParam(r, param)
	})
}

func require(ask func(*clerk.SessionClaims, *http.Request) bool) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, ok := clerk.SessionClaimsFromContext(r.Context())
			if !ok || !ask(claims, r) {
				http.Error(w, "forbidden", http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}
