// Package rights says what printers may do.
package rights

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/julienschmidt/httprouter"
)

// Caller returns the session that the server has verified.
func Caller(r *http.Request) *clerk.SessionClaims {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	return claims
}

// Printer is for printers.
func Printer(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		if !Caller(r).HasRole("org:printer") {
			http.Error(w, "printers only", http.StatusForbidden)
			return
		}
		next(w, r, ps)
	}
}
