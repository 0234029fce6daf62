// Package plain hands to the SDK what the client sends.
package plain

import (
	"encoding/json"
	"log"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/clerk/clerk-sdk-go/v2/session"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func remove(w http.ResponseWriter, r *http.Request) {
	if _, err := user.Delete(r.Context(), r.PathValue("id")); err != nil { // want `r.PathValue goes into the path of user.Delete as it is: "user_1/mfa" is another endpoint; check its characters, or use url.PathEscape \(unescaped-id\)`
		w.WriteHeader(http.StatusBadGateway)
	}
}

func lock(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	if id == "" {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	log.Printf("locking %s", id)
	if _, err := user.Lock(r.Context(), id); err != nil { // want `r.FormValue goes into the path of user.Lock as it is.*\(unescaped-id\)`
		w.WriteHeader(http.StatusBadGateway)
	}
}

type api struct{ users *user.Client }

func (a *api) get(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	u, err := a.users.Get(r.Context(), query.Get("user")) // want `query.Get goes into the path of user.Get as it is.*\(unescaped-id\)`
	if err != nil {
		http.Error(w, "no such user", http.StatusNotFound)
		return
	}
	_ = json.NewEncoder(w).Encode(u.ID)
}

type form struct {
	OrganizationID string `json:"organization_id"`
	UserID         string `json:"user_id" validate:"required"`
}

func leave(w http.ResponseWriter, r *http.Request) {
	var f form
	if err := json.NewDecoder(r.Body).Decode(&f); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	_, err := organizationmembership.Delete(r.Context(), &organizationmembership.DeleteParams{
		OrganizationID: f.OrganizationID, // want `f.OrganizationID from the request goes into the path of organizationmembership.DeleteParams.OrganizationID.*\(unescaped-id\)`
		UserID:         f.UserID,         // want `f.UserID from the request goes into the path.*\(unescaped-id\)`
	})
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

func revoke(w http.ResponseWriter, r *http.Request) {
	params := &session.RevokeParams{}
	params.ID = r.URL.Query().Get("session") // want `goes into the path of session.RevokeParams.ID.*\(unescaped-id\)`
	if _, err := session.Revoke(r.Context(), params); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

func ban(w http.ResponseWriter, r *http.Request) {
	if err := banUser(r, "user_"+r.PathValue("id")); err != nil { // want `r.PathValue goes into the path of user.Ban.*\(unescaped-id\)`
		w.WriteHeader(http.StatusBadGateway)
	}
}

// prefixed asks too little: user_1/mfa begins with user_ too.
func prefixed(w http.ResponseWriter, r *http.Request) {
	id := strings.TrimSpace(r.PathValue("id"))
	if !strings.HasPrefix(id, "user_") {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if _, err := user.Unlock(r.Context(), id); err != nil { // want `r.PathValue goes into the path of user.Unlock.*\(unescaped-id\)`
		w.WriteHeader(http.StatusBadGateway)
	}
}
