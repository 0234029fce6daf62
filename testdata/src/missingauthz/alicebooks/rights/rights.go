// Package rights says what readers may do.
package rights

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/justinas/alice"
)

// SignedIn is for those who are signed in.
func SignedIn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
			http.Error(w, "sign in first", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Role is for those who have a role.
func Role(role string) alice.Constructor {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, ok := clerk.SessionClaimsFromContext(r.Context())
			if !ok || !claims.HasRole(role) {
				http.Error(w, "forbidden", http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// Active reports whether the caller works in an organization.
func Active(r *http.Request, org string) bool {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	return ok && claims.ActiveOrganizationID == org
}
