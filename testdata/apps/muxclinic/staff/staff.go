// Package staff manages the accounts of those who work at the clinic.
package staff

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gorilla/mux"
)

// SignedIn lets requests through that Clerk's middleware has found a session for.
func SignedIn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Doctors lets doctors through.
func Doctors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok || !claims.HasRole("doctor") { // want missingauthz/constant-role "doctor"
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// A Clinic has the handlers.
type Clinic struct{}

// Leave deletes the caller's account.
func (Clinic) Leave(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if _, err := user.Delete(r.Context(), claims.Subject); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

// Dismiss deletes somebody's account.
func (Clinic) Dismiss(w http.ResponseWriter, r *http.Request) {
	if _, err := user.Delete(r.Context(), mux.Vars(r)["id"]); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}
