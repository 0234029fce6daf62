// Package profile makes a router that is mounted behind authentication. One of its routes asks for more.
package profile

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
)

func Routes() http.Handler {
	r := chi.NewRouter()
	r.Patch("/", update)
	r.With(member).Delete("/", remove)
	return r
}

// member asks for an active organization.
func member(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok || claims.ActiveOrganizationID == "" {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func update(_ http.ResponseWriter, r *http.Request) {
	user.Update(r.Context(), subject(r), &user.UpdateParams{})
}

func remove(_ http.ResponseWriter, r *http.Request) { user.Delete(r.Context(), subject(r)) }

func subject(r *http.Request) string {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		return ""
	}
	return claims.Subject
}
