// Package security manages second factors.
package security

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/session"
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

// Enroll gives the customer a second factor.
func Enroll(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	token := r.Header.Get("X-Session-Token")
	if _, err := session.Verify(r.Context(), &session.VerifyParams{ID: claims.SessionID, Token: &token}); err != nil { // want outdatedsdk/deprecated-call "session.Verify"
		w.WriteHeader(http.StatusForbidden)
		return
	}
	if _, err := user.CreateTOTP(r.Context(), claims.Subject); err != nil { // want weakpassword/mfa-not-enrolled "does nothing"
		w.WriteHeader(http.StatusBadGateway)
	}
}
