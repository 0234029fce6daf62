// Package guard has the middleware of the laboratory.
package guard

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/urfave/negroni"
)

type claimsKey struct{}
type userKey struct{}

// A Session asks for one.
type Session struct{ Optional bool }

func (s *Session) ServeHTTP(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("X-Session")})
	if err != nil {
		if s.Optional {
			next(w, r)
			return
		}
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	ctx := context.WithValue(r.Context(), claimsKey{}, claims)
	next(w, r.WithContext(context.WithValue(ctx, userKey{}, claims.Subject)))
}

// User returns the id of the caller.
func User(r *http.Request) string {
	id, _ := r.Context().Value(userKey{}).(string)
	return id
}

// Claims returns the session of the caller.
func Claims(r *http.Request) *clerk.SessionClaims {
	return r.Context().Value(claimsKey{}).(*clerk.SessionClaims)
}

// Role is for those who have a role.
func Role(role string) negroni.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
		if !Claims(r).HasRole(role) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next(w, r)
	}
}

// Robot believes robots.
func Robot(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	id := r.Header.Get("X-User-ID") // want `client-identity`
	if id == "" {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	next(w, r.WithContext(context.WithValue(r.Context(), userKey{}, id)))
}

// Freezer asks the client for its role.
func Freezer(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	if c, err := r.Cookie("role"); err != nil || c.Value != "technician" { // want `client-role`
		w.WriteHeader(http.StatusForbidden)
		return
	}
	next(w, r)
}

// Poison asks what the user has written.
func Poison(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	u, err := user.Get(r.Context(), User(r))
	if err != nil || !licensed(u) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	next(w, r)
}

func licensed(u *clerk.User) bool {
	var meta struct {
		Role string `json:"role"`
	}
	return json.Unmarshal(u.UnsafeMetadata, &meta) == nil && meta.Role == "chemist" // want `unsafe-metadata`
}

// Laser is for the one with the address.
func Laser(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
	u, err := user.Get(r.Context(), User(r))
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	for _, e := range u.EmailAddresses {
		if e.EmailAddress == "laser@example.com" && Claims(r).HasRole("") { // want `email-identity` `constant-role`
			next(w, r)
			return
		}
	}
	w.WriteHeader(http.StatusForbidden)
}
