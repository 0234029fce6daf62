// Package metadata decides on metadata.
package metadata

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type profile struct {
	Role  string `json:"role"`
	Theme string `json:"theme"`
}

func Struct(w http.ResponseWriter, r *http.Request, u *clerk.User) {
	var p profile
	if err := json.Unmarshal(u.UnsafeMetadata, &p); err != nil { //! unsafe-metadata
		http.Error(w, "bad", http.StatusInternalServerError)
		return
	}
	if p.Role != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	user.Ban(r.Context(), r.PathValue("id"))
}

func isPro(u *clerk.User) bool {
	var m map[string]any
	_ = json.Unmarshal(u.UnsafeMetadata, &m) //! unsafe-metadata
	plan, ok := m["plan"].(string)
	if ok && plan == "pro" {
		return true
	}
	return false
}

func Flag(ctx context.Context, id string) bool {
	u, err := user.Get(ctx, id)
	if err != nil {
		return false
	}
	data := u.UnsafeMetadata //! unsafe-metadata
	var meta struct{ IsAdmin bool }
	if json.Unmarshal(data, &meta) != nil {
		return false
	}
	if meta.IsAdmin {
		return true
	}
	return false
}

// Theme is what unsafe metadata is for; the role comes from where only the backend writes.
func Theme(u *clerk.User) string {
	var p, q profile
	_ = json.Unmarshal(u.UnsafeMetadata, &p)
	_ = json.Unmarshal(u.PublicMetadata, &q)
	if p.Theme == "" {
		p.Theme = "light"
	}
	if q.Role == "admin" {
		return "admin"
	}
	return p.Theme
}
