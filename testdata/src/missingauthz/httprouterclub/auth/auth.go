// Package auth says who calls.
package auth

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/julienschmidt/httprouter"
)

type key int

const (
	userKey key = iota
	claimsKey
)

// Session is for those who are signed in.
func Session(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		cookie, err := r.Cookie("__session")
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: cookie.Value})
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		ctx := context.WithValue(r.Context(), userKey, claims.Subject)
		next(w, r.WithContext(context.WithValue(ctx, claimsKey, claims)), ps)
	}
}

// Guest is for those who say who they are.
func Guest(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		id := r.URL.Query().Get("user_id") // want `client-identity`
		if id == "" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r.WithContext(context.WithValue(r.Context(), userKey, id)), ps)
	}
}

// User returns the id of the caller.
func User(r *http.Request) string {
	id, _ := r.Context().Value(userKey).(string)
	return id
}

// Role is for those who have a role.
func Role(role string, next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, ps httprouter.Params) {
		claims, ok := r.Context().Value(claimsKey).(*clerk.SessionClaims)
		if !ok || !claims.HasRole(role) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next(w, r, ps)
	}
}
