// Package safemetadata decides on metadata that the backend writes, and shows what users write.
package safemetadata

import (
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type metadata struct {
	Role       string `json:"role"`
	Theme      string `json:"theme"`
	Onboarding bool   `json:"onboarding"`
}

func admin(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	usr, err := user.Get(r.Context(), claims.Subject)
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	var m metadata
	if err := json.Unmarshal(usr.PublicMetadata, &m); err != nil || m.Role != "admin" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func theme(w http.ResponseWriter, usr *clerk.User) {
	var m metadata
	if err := json.Unmarshal(usr.UnsafeMetadata, &m); err != nil {
		return
	}
	if m.Theme == "dark" || !m.Onboarding {
		w.WriteHeader(http.StatusOK)
	}
}
