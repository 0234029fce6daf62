// Package who says who calls.
package who

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

// Caller returns the session that the server has verified.
func Caller(r *http.Request) *clerk.SessionClaims {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	return claims
}

// Has is for those who have a role.
func Has(role string, h http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if claims := Caller(r); !claims.HasRole(role) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		h(w, r)
	})
}
