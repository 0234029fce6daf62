// Package accounts serves accounts.
package accounts

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"

	"missingauthz/alicebank/chains"
)

// Unlock unlocks an account.
func Unlock(_ http.ResponseWriter, r *http.Request) { user.Unlock(r.Context(), r.PathValue("id")) }

// Remove removes an account.
func Remove(_ http.ResponseWriter, r *http.Request) { user.Delete(r.Context(), r.PathValue("id")) }

// RemoveOwn removes the caller's account.
func RemoveOwn(w http.ResponseWriter, r *http.Request) {
	if chains.UserID(r.Context()) != r.PathValue("id") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	Remove(w, r)
}

// Leave removes the caller's account.
func Leave(_ http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), chains.UserID(r.Context()))
}

// Close closes a branch.
func Close(_ http.ResponseWriter, r *http.Request) {
	organization.Delete(r.Context(), r.PathValue("org"))
}

// CloseOwn closes the caller's branch.
func CloseOwn(w http.ResponseWriter, r *http.Request) {
	if session := chains.Session(r.Context()); session != nil {
		organization.Delete(r.Context(), session.ActiveOrganizationID)
	}
}
