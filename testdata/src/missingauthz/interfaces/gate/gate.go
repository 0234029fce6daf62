// Package gate authenticates behind an interface.
package gate

import (
	"context"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

// Gate is what routers get.
type Gate interface {
	Require(http.Handler) http.Handler
	RequireAdmin(http.Handler) http.Handler
}

// Identity is the caller.
type Identity struct{ UserID, OrgID, Role string }

type gate struct{}

// New returns the only Gate there is.
func New() Gate { return &gate{} }

type key struct{}

func (g *gate) Require(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")})
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		id := &Identity{claims.Subject, claims.ActiveOrganizationID, claims.ActiveOrganizationRole}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, id)))
	})
}

func (g *gate) RequireAdmin(next http.Handler) http.Handler {
	return g.Require(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if id, ok := From(r.Context()); !ok || id.Role != "org:admin" {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	}))
}

// From returns the caller.
func From(ctx context.Context) (*Identity, bool) {
	id, ok := ctx.Value(key{}).(*Identity)
	return id, ok && id != nil
}
