// Package gate has the middleware of the park.
package gate

import (
	"log"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/urfave/negroni/v3"
)

// Session is for those who are signed in.
func Session(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	next(w, r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims)))
}

// Role is for those who have a role.
func Role(role string) negroni.Handler {
	return negroni.HandlerFunc(func(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok || !claims.HasRole(role) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next(w, r)
	})
}

// Log logs requests.
func Log(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	next(w, r)
	log.Println(r.Method, r.URL.Path)
}
