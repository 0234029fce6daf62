// Package copied sends what the client needs.
package copied

import (
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type profile struct {
	ID        string          `json:"id"`
	FirstName *string         `json:"first_name"`
	Metadata  json.RawMessage `json:"metadata"`
}

func toProfile(u *clerk.User) profile {
	return profile{ID: u.ID, FirstName: u.FirstName, Metadata: u.PublicMetadata}
}

func me(w http.ResponseWriter, r *http.Request) {
	u, err := user.Get(r.Context(), "")
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	json.NewEncoder(w).Encode(toProfile(u))
}

func cleared(w http.ResponseWriter, r *http.Request) {
	u, err := user.Get(r.Context(), "")
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	u.PrivateMetadata = nil
	json.NewEncoder(w).Encode(u)
}

func adminUser(w http.ResponseWriter, r *http.Request) {
	u, err := user.Get(r.Context(), r.PathValue("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	json.NewEncoder(w).Encode(u)
}

// cached keeps a user for the program itself.
func cached(u *clerk.User) ([]byte, error) { return json.Marshal(u) }
