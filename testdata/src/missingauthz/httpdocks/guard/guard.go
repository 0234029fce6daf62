// Package guard has the middleware of the docks.
package guard

import (
	"context"
	"encoding/json"
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type key string

// Logged logs requests.
func Logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Println(r.Method, r.URL)
		next.ServeHTTP(w, r)
	})
}

func session(r *http.Request) (*http.Request, bool) {
	cookie, err := r.Cookie("__session")
	if err != nil {
		return r, false
	}
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: cookie.Value})
	if err != nil {
		return r, false
	}
	ctx := context.WithValue(r.Context(), key("claims"), claims)
	return r.WithContext(context.WithValue(ctx, key("user"), claims.Subject)), true
}

// Session is for those who are signed in.
func Session(next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r, ok := session(r)
		if !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r)
	})
}

// Maybe is for everybody.
func Maybe(next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r, _ = session(r)
		next(w, r)
	})
}

// User returns the id of the caller.
func User(r *http.Request) string {
	id, _ := r.Context().Value(key("user")).(string)
	return id
}

// Claims returns the session of the caller.
func Claims(r *http.Request) *clerk.SessionClaims {
	return r.Context().Value(key("claims")).(*clerk.SessionClaims)
}

// Harbour is for those of the harbour.
func Harbour(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !Claims(r).HasRole("org:harbour") {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next(w, r)
	}
}

// Pilot believes whoever calls itself one.
func Pilot(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		pilot := r.Header.Get("X-User-ID") // want `client-identity`
		if pilot == "" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r.WithContext(context.WithValue(r.Context(), key("user"), pilot)))
	}
}

// Crane asks the client for its role.
func Crane(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		role, err := r.Cookie("role")
		if err != nil {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		if role.Value != "operator" { // want `client-role`
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next(w, r)
	}
}

// Crew asks what users write of themselves.
func Crew(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		u, err := user.Get(r.Context(), User(r))
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		var meta struct{ Roles []string }
		if err := json.Unmarshal(u.UnsafeMetadata, &meta); err != nil { // want `unsafe-metadata`
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		for _, role := range meta.Roles {
			if role == "crew" {
				next(w, r)
				return
			}
		}
		w.WriteHeader(http.StatusForbidden)
	}
}

// Owner asks for an address.
func Owner(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		u, err := user.Get(r.Context(), User(r))
		if err != nil || len(u.EmailAddresses) == 0 {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		switch u.EmailAddresses[0].EmailAddress { // want `email-identity`
		case "owner@docks.example", "heir@docks.example":
			next(w, r)
		default:
			w.WriteHeader(http.StatusForbidden)
		}
	}
}

// Watch asks for a permission that no session token has.
func Watch(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !Claims(r).HasPermission("org:sys_profile:delete") { // want `constant-role`
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next(w, r)
	}
}
