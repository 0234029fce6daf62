// Package alternatives lets callers in for one of several reasons.
package alternatives

import (
	"context"
	"crypto/subtle"
	"net/http"
	"slices"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

// OwnerOrAdmin compares the caller, or asks for a role.
func OwnerOrAdmin(w http.ResponseWriter, r *http.Request) { //= read claims tested; work user.Delete request r.PathValue("id"), authn+maybe
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	id := r.PathValue("id")
	if claims.Subject != id && !claims.HasRole("org:admin") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), id)
}

// Allowed is the same as a value.
func Allowed(w http.ResponseWriter, r *http.Request) { //= read claims tested; work user.Delete request r.PathValue("id"), authn+maybe
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	allowed := claims.Subject == r.PathValue("id") || claims.HasRole("org:admin")
	if !allowed {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), r.PathValue("id"))
}

// TokenOrKey takes a session token or the key of the billing system.
func TokenOrKey(key string) func(http.Handler) http.Handler { //= nothing
	return func(next http.Handler) http.Handler { //= nothing
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next maybe
			if got := r.Header.Get("X-API-Key"); got != "" {
				if subtle.ConstantTimeCompare([]byte(got), []byte(key)) != 1 {
					http.Error(w, "forbidden", http.StatusForbidden)
					return
				}
			} else if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("Authorization")}); err != nil {
				http.Error(w, "unauthorized", http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// Roles is a list in the claims, or a switch.
func Roles(w http.ResponseWriter, r *http.Request) { //= read claims tested; work user.Ban request r.PathValue("id"), authn+role; work user.Lock request r.PathValue("id"), authn+role
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !slices.Contains(claims.ActiveOrganizationPermissions, "org:users:ban") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	user.Ban(r.Context(), r.PathValue("id"))
	switch claims.ActiveOrganizationRole {
	case "org:admin", "org:owner":
		user.Lock(r.Context(), r.PathValue("id"))
	}
}

// Public paths pass, all others need a session.
func Public(next http.Handler) http.Handler { //= nothing
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn; read claims tested
		if r.URL.Path == "/health" || strings.HasPrefix(r.URL.Path, "/public/") {
			next.ServeHTTP(w, r)
			return
		}
		if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

var public = map[string]bool{"/health": true}

// Listed paths pass, all others need a session.
func Listed(next http.Handler) http.Handler { //= nothing
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn; read claims tested
		if !public[r.URL.Path] {
			if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
				http.Error(w, "unauthorized", http.StatusUnauthorized)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

var known = map[string]bool{"/health": true}

// Unnamed is a list of which can't be told what it means.
func Unnamed(next http.Handler) http.Handler { //= nothing
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next maybe; read claims tested
		if !known[r.URL.Path] {
			if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
				http.Error(w, "unauthorized", http.StatusUnauthorized)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

func isPublic(path string) bool { return path == "/health" || strings.HasPrefix(path, "/docs") }

func Asked(next http.Handler) http.Handler { //= nothing
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn; read claims tested
		if isPublic(r.URL.Path) {
			next.ServeHTTP(w, r)
			return
		}
		if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type account struct{ ID, Role string }

type accounts interface {
	ByClerkID(ctx context.Context, id string) (*account, error)
	Membership(ctx context.Context, orgID, userID string) (*account, error)
}

// FromDatabase asks for a role that the database has.
func FromDatabase(db accounts) http.HandlerFunc { //= nothing
	return func(w http.ResponseWriter, r *http.Request) { //= read claims tested; work user.Ban request r.PathValue("id"), authn+role+global
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		me, err := db.ByClerkID(r.Context(), claims.Subject)
		if err != nil || me.Role != "admin" {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		user.Ban(r.Context(), r.PathValue("id"))
	}
}

// LookedUp finds the caller, which is no permission.
func LookedUp(db accounts) http.HandlerFunc { //= nothing
	return func(w http.ResponseWriter, r *http.Request) { //= read claims tested; work user.Ban request r.PathValue("id"), authn
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		if _, err := db.ByClerkID(r.Context(), claims.Subject); err != nil {
			http.Error(w, "unknown", http.StatusForbidden)
			return
		}
		user.Ban(r.Context(), r.PathValue("id"))
	}
}

// Member looks for the caller's membership of the organization.
func Member(db accounts) http.HandlerFunc { //= nothing
	return func(w http.ResponseWriter, r *http.Request) { //= read claims tested; work user.Ban request r.FormValue("user"), authn+owner+org+asked & answer guards/alternatives.accounts Membership 1 2
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		if _, err := db.Membership(r.Context(), r.PathValue("org"), claims.Subject); err != nil {
			http.Error(w, "unknown", http.StatusForbidden)
			return
		}
		user.Ban(r.Context(), r.FormValue("user"))
	}
}
