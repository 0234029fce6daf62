// Package unsafemetadata decides on what users write themselves.
package unsafemetadata

import (
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type metadata struct {
	Role  string `json:"role"`
	Theme string `json:"theme"`
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
	if err := json.Unmarshal(usr.UnsafeMetadata, &m); err != nil { // want `unsafe-metadata`
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	if m.Role != "admin" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func isPro(usr *clerk.User) bool {
	var m map[string]any
	if err := json.Unmarshal(usr.UnsafeMetadata, &m); err != nil { // want `unsafe-metadata`
		return false
	}
	return m["plan"] == "pro"
}

func pro(w http.ResponseWriter, r *http.Request) {
	usr, err := user.Get(r.Context(), r.PathValue("id"))
	if err != nil || !isPro(usr) {
		w.WriteHeader(http.StatusPaymentRequired)
		return
	}
	w.WriteHeader(http.StatusOK)
}
