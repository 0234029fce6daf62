// Package gate makes middleware for roles that others name.
package gate

import (
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
)

func deny(w http.ResponseWriter) { w.WriteHeader(http.StatusForbidden) }

func Role(role string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, ok := clerk.SessionClaimsFromContext(r.Context())
			if !ok || !claims.HasRole(role) {
				http.Error(w, fmt.Sprintf("%s only", role), http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func Any(roles ...string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, ok := clerk.SessionClaimsFromContext(r.Context())
			if !ok || !slices.Contains(roles, claims.ActiveOrganizationRole) {
				deny(w)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// Each is Any by another way.
func Each(roles ...string) func(http.Handler) http.Handler {
	allowed := make(map[string]bool)
	for _, r := range roles {
		allowed[r] = true
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, ok := clerk.SessionClaimsFromContext(r.Context())
			if !ok || !allowed[claims.ActiveOrganizationRole] {
				deny(w)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// Admin passes a role on.
func Admin(role string) func(http.Handler) http.Handler { return Any(role) }

func May(permission string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, ok := clerk.SessionClaimsFromContext(r.Context())
			if !ok || !claims.HasPermission(permission) {
				deny(w)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// Short takes roles without their prefix.
func Short(role string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, ok := clerk.SessionClaimsFromContext(r.Context())
			if !ok || !claims.HasRole("org:"+role) {
				deny(w)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// Either takes them with it, too.
func Either(role string) func(http.Handler) http.Handler {
	if !strings.HasPrefix(role, "org:") {
		role = "org:" + role
	}
	return Role(role)
}

// Own asks the program's own list of staff besides.
func Own(role string, staff map[string]string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, ok := clerk.SessionClaimsFromContext(r.Context())
			if !ok || !claims.HasRole(role) && staff[claims.Subject] != role {
				deny(w)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}
