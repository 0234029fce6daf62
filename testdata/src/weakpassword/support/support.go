// Package support lets administrators help users who have lost their phone.
package support

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
)

func Routes(r chi.Router, requireAdmin func(http.Handler) http.Handler) {
	r.With(requireAdmin).Delete("/users/{id}/mfa", reset)
}

func reset(w http.ResponseWriter, r *http.Request) {
	if _, err := user.DeleteMFA(r.Context(), &user.DeleteMFAParams{ID: chi.URLParam(r, "id")}); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}
