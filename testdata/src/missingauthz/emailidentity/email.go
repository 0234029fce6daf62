// Package emailidentity trusts addresses that nobody has verified.
package emailidentity

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

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
	if !strings.HasSuffix(usr.EmailAddresses[0].EmailAddress, "@example.com") { // want `email-identity`
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func root(usr *clerk.User) bool {
	for _, e := range usr.EmailAddresses {
		if e.EmailAddress == "root@example.com" { // want `email-identity`
			return true
		}
	}
	return false
}

func onlyRoot(w http.ResponseWriter, r *http.Request) {
	usr, err := user.Get(r.Context(), r.PathValue("id"))
	if err != nil || !root(usr) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusOK)
}
