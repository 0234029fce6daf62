package safemetadata

import (
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

// onboarded wants that users have been through the tour, which they may skip if they say so.
func onboarded(w http.ResponseWriter, usr *clerk.User) {
	var m struct {
		Done bool `json:"onboarded"`
	}
	if err := json.Unmarshal(usr.UnsafeMetadata, &m); err != nil || !m.Done {
		http.Error(w, "finish the tour first", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusOK)
}

// compact is decided on what the user likes, and refused for another reason.
func compact(w http.ResponseWriter, usr *clerk.User) {
	var m struct {
		Compact bool `json:"compact"`
	}
	json.Unmarshal(usr.UnsafeMetadata, &m)
	if m.Compact {
		w.Header().Set("X-View", "compact")
	}
	if usr.Banned {
		http.Error(w, "banned", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusOK)
}
