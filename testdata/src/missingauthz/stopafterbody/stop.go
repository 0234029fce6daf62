// Package stopafterbody answers a failed check in two steps and goes on: the return belongs behind both.
package stopafterbody

import (
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func remove(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole("org:admin") {
		w.WriteHeader(http.StatusForbidden) // want `no-stop`
		json.NewEncoder(w).Encode(map[string]string{"error": "admins only"})
	}
	user.Delete(r.Context(), r.FormValue("id"))
}
