package auth

import (
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/julienschmidt/httprouter"
)

// Keyholder is for those who say that they hold keys.
func Keyholder(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		if role := r.Header.Get("X-Club-Role"); role != "keyholder" { // want `client-role`
			http.Error(w, "keyholders only", http.StatusForbidden)
			return
		}
		next(w, r, ps)
	}
}

// Admin is for admins, but no role is called so.
func Admin(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		claims, ok := r.Context().Value(claimsKey).(*clerk.SessionClaims)
		if !ok || !claims.HasRole("admin") { // want `constant-role`
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next(w, r, ps)
	}
}

// Trustee is for those who have made themselves trustees.
func Trustee(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		usr, err := user.Get(r.Context(), User(r))
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		var meta struct {
			Permissions map[string]bool `json:"permissions"`
		}
		if err := json.Unmarshal(usr.UnsafeMetadata, &meta); err != nil || !meta.Permissions["trustee"] { // want `unsafe-metadata`
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next(w, r, ps)
	}
}

var secretaries = []string{"ada@example.com", "joan@example.com"}

// Secretary is for those with one of two addresses.
func Secretary(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		usr, err := user.Get(r.Context(), User(r))
		if err != nil || !writes(usr) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next(w, r, ps)
	}
}

func writes(usr *clerk.User) bool {
	for _, e := range usr.EmailAddresses {
		for _, s := range secretaries {
			if e.EmailAddress == s { // want `email-identity`
				return true
			}
		}
	}
	return false
}
