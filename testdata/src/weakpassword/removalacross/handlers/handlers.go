// Package handlers has a handler whose routes are elsewhere.
package handlers

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type Handlers struct{ Users *user.Client }

func (h *Handlers) RemoveMFA(w http.ResponseWriter, r *http.Request) { // want RemoveMFA:`calls user.DeleteMFA at handlers/handlers.go:19`
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if _, err := h.Users.DeleteMFA(r.Context(), &user.DeleteMFAParams{ID: claims.Subject}); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}
