// Package security manages second factors.
package security

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

// Disable takes all second factors from the customer.
func Disable(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if _, err := user.DeleteMFA(r.Context(), &user.DeleteMFAParams{ID: claims.Subject}); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

// Enrolled tells whether the customer has a second factor.
func Enrolled(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	u, err := user.Get(r.Context(), claims.Subject)
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	if !u.TwoFactorEnabled {
		w.WriteHeader(http.StatusNotFound)
	}
}
