// Package samples serves what the laboratory keeps.
package samples

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"

	"missingauthz/negronilab/guard"
)

// Unban lets a user in again.
func Unban(_ http.ResponseWriter, r *http.Request) { user.Unban(r.Context(), r.PathValue("id")) }

// Remove removes a user.
func Remove(_ http.ResponseWriter, r *http.Request) { user.Delete(r.Context(), r.PathValue("id")) }

// RemoveOwn removes the caller.
func RemoveOwn(w http.ResponseWriter, r *http.Request) {
	if r.PathValue("id") != guard.User(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	Remove(w, r)
}

// Leave removes the caller.
func Leave(w http.ResponseWriter, r *http.Request) {
	id := guard.User(r)
	if id == "" {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), id)
}

// CloseLab closes a laboratory.
func CloseLab(_ http.ResponseWriter, r *http.Request) {
	organization.Delete(r.Context(), r.PathValue("org"))
}

// CloseOwnLab closes the caller's laboratory.
func CloseOwnLab(_ http.ResponseWriter, r *http.Request) {
	organization.Delete(r.Context(), guard.Claims(r).ActiveOrganizationID)
}
