package intime

import (
	"net/http"

	"missingauthz/latecheck/registry"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type service struct{ all registry.Registry }

// found looks the account up before it asks.
func (s *service) found(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	usr, err := s.all.Find(r.Context(), r.PathValue("id"))
	if err != nil {
		http.Error(w, "upstream", http.StatusBadGateway)
		return
	}
	if !claims.HasRole("org:admin") {
		http.Error(w, "administrators only", http.StatusForbidden)
		return
	}
	s.all.Ban(r.Context(), usr.ID)
}

// own changes the caller's own account before it asks for the right to change another.
func (s *service) own(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	s.all.Rename(r.Context(), claims.Subject)
	if !claims.HasRole("org:admin") {
		http.Error(w, "administrators only", http.StatusForbidden)
		return
	}
	s.all.Ban(r.Context(), r.PathValue("id"))
}

// steps asks for each step what it takes.
func (s *service) steps(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || claims.Subject != r.PathValue("id") {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	user.Update(r.Context(), r.PathValue("id"), &user.UpdateParams{})
	if !claims.HasPermission("org:members:manage") {
		http.Error(w, "members only", http.StatusForbidden)
		return
	}
	s.all.Ban(r.Context(), r.FormValue("other"))
}

// itself leaves the question to what it calls.
func (s *service) itself(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	err := s.all.Unban(r.Context(), r.PathValue("id"))
	if !claims.HasRole("org:admin") {
		http.Error(w, "administrators only", http.StatusForbidden)
		return
	}
	if err != nil {
		http.Error(w, "upstream", http.StatusBadGateway)
	}
}
