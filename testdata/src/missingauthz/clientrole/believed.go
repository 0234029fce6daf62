package clientrole

import (
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

// either asks for the caller's role only if the client does not claim one.
func either(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	var in struct{ UserID, Role string }
	json.NewDecoder(r.Body).Decode(&in)
	if in.Role != "admin" && !claims.HasRole("org:admin") { // want `client-role`
		w.WriteHeader(http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), in.UserID)
}

// also asks for a permission first, which says nothing of the role.
func also(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasPermission("org:members:read") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	if r.FormValue("role") != "admin" { // want `client-role`
		w.WriteHeader(http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), r.FormValue("user"))
}
