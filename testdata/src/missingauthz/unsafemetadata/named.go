package unsafemetadata

import (
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

// committee is refused without what the program calls so.
func committee(next http.Handler, find func(*http.Request) (*clerk.User, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		usr, err := find(r)
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		var m struct {
			Committee bool `json:"committee"`
		}
		if err := json.Unmarshal(usr.UnsafeMetadata, &m); err != nil || !m.Committee { // want `unsafe-metadata`
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func level(w http.ResponseWriter, usr *clerk.User) {
	var m map[string]any
	json.Unmarshal(usr.UnsafeMetadata, &m) // want `unsafe-metadata`
	if m["clearance"] != "top" {
		http.Error(w, "not for you", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusOK)
}
