package mw

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

// Floor asks the client.
func Floor(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("role") != "porter" { // want `client-role`
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func account(r *http.Request) (*clerk.User, bool) {
	u, err := user.Get(r.Context(), Guest(r))
	return u, err == nil
}

// allow makes middleware of a question about the caller's account.
func allow(ask func(*clerk.User) bool) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if u, ok := account(r); !ok || !ask(u) {
				w.WriteHeader(http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// What is asked about an account.
var (
	Suite = allow(paidForSuite)
	Club  = allow(ofCompany)
	Spa   = allow(verifiedOfCompany)
)

func paidForSuite(u *clerk.User) bool {
	var meta struct {
		Tier string `json:"tier"`
	}
	if json.Unmarshal(u.UnsafeMetadata, &meta) != nil { // want `unsafe-metadata`
		return false
	}
	return meta.Tier == "suite"
}

func ofCompany(u *clerk.User) bool {
	for _, e := range u.EmailAddresses {
		if strings.HasSuffix(e.EmailAddress, "@hotel.example") { // want `email-identity`
			return true
		}
	}
	return false
}

func verifiedOfCompany(u *clerk.User) bool {
	for _, e := range u.EmailAddresses {
		if e.Verification != nil && e.Verification.Status == "verified" && strings.HasSuffix(e.EmailAddress, "@hotel.example") {
			return true
		}
	}
	return false
}

// Pool asks for a role that there is not.
func Pool(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !Claims(r).HasRole("swimmer") { // want `constant-role`
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}
