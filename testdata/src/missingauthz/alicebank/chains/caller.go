package chains

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

// UserID returns the id of the caller.
func UserID(ctx context.Context) string {
	id, _ := ctx.Value(userKey).(string)
	return id
}

// Session returns the session of the caller, nil if there is none.
func Session(ctx context.Context) *clerk.SessionClaims {
	claims, _ := ctx.Value(sessionKey).(*clerk.SessionClaims)
	return claims
}

// Manager is for managers.
func Manager(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s := Session(r.Context()); s == nil || !s.HasRole("org:manager") {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Teller believes tellers.
func Teller(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user := r.Header.Get("X-User-ID") // want `client-identity`
		if user == "" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), userKey, user)))
	})
}

// Vault asks the client for its role.
func Vault(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var in struct{ Role string }
		if err := json.NewDecoder(r.Body).Decode(&in); err != nil || in.Role != "guard" { // want `client-role`
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Safe asks what users write of themselves.
func Safe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, err := user.Get(r.Context(), UserID(r.Context()))
		if err != nil || !flag(u.UnsafeMetadata, "is_admin") { // want `unsafe-metadata`
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func flag(raw json.RawMessage, name string) bool {
	flags := map[string]bool{}
	return json.Unmarshal(raw, &flags) == nil && flags[name]
}

// Auditor is for one address.
func Auditor(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, err := user.Get(r.Context(), UserID(r.Context()))
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		if first := u.EmailAddresses[0]; first.EmailAddress != "audit@example.com" { // want `email-identity`
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Desk asks for a role that there is not.
func Desk(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s := Session(r.Context()); s == nil || !s.HasRole("desk") { // want `constant-role`
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}
