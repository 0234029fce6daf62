// Package ships serves ships and their crews.
package ships

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"

	"missingauthz/httpdocks/guard"
)

// A Handler serves berths and users.
type Handler struct{ Berths map[string]string }

// Public registers what is for everybody.
func Public(mux *http.ServeMux) {
	mux.HandleFunc("GET /tides", func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("low")) })
	mux.HandleFunc("POST /users/{id}/unlock", unlock)
}

func unlock(_ http.ResponseWriter, r *http.Request) { user.Unlock(r.Context(), r.PathValue("id")) }

// Moor moors a ship.
func (h *Handler) Moor(_ http.ResponseWriter, r *http.Request) {
	h.Berths[r.PathValue("id")] = r.FormValue("ship")
}

// Leave frees a berth.
func (h *Handler) Leave(_ http.ResponseWriter, r *http.Request) { delete(h.Berths, r.PathValue("id")) }

// Remove removes a user.
func (h *Handler) Remove(_ http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), r.PathValue("id"))
}

// RemoveMe removes the caller.
func (h *Handler) RemoveMe(_ http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), guard.User(r))
}

// RemoveSelf removes a user who is the caller.
func (h *Handler) RemoveSelf(w http.ResponseWriter, r *http.Request) {
	if id := r.PathValue("id"); id != guard.User(r) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	h.Remove(w, r)
}

// ClosePort closes a port.
func (h *Handler) ClosePort(_ http.ResponseWriter, r *http.Request) {
	organization.Delete(r.Context(), r.PathValue("org"))
}

// CloseOwnPort closes the port that the caller works in.
func (h *Handler) CloseOwnPort(_ http.ResponseWriter, r *http.Request) {
	organization.Delete(r.Context(), guard.Claims(r).ActiveOrganizationID)
}
