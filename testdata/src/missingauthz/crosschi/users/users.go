// Package users has handlers and registers them on a router that it is given.
package users

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"

	"missingauthz/crosschi/auth"
)

type Handler struct{}

func (h *Handler) Register(r chi.Router) {
	r.Delete("/me", h.removeMe)
	r.Delete("/users/{id}", h.remove)
}

func (h *Handler) removeMe(w http.ResponseWriter, r *http.Request) {
	id, ok := auth.User(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), id)
}

func (h *Handler) remove(_ http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), chi.URLParam(r, "id"))
}

// Ban is registered by others.
func (h *Handler) Ban(_ http.ResponseWriter, r *http.Request) {
	user.Ban(r.Context(), chi.URLParam(r, "id"))
}
