package authkit

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

// Identity is who sent a request.
type Identity struct {
	UserID      string
	SessionID   string
	OrgID       string
	OrgRole     string
	permissions func(string) bool
}

// Can reports whether the identity holds the permission in its active organization.
func (id Identity) Can(permission string) bool {
	return id.permissions != nil && permission != "" && id.permissions(permission)
}

// RequireSession lets a request through only with a valid session token that was issued to one of the parties.
// Tokens made from a JWT template carry no session and are refused.
func RequireSession(parties ...string) func(http.Handler) http.Handler {
	verify := clerkhttp.RequireHeaderAuthorization(clerkhttp.AuthorizedPartyMatches(parties...))
	return func(next http.Handler) http.Handler {
		return verify(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if _, ok := Current(r.Context()); !ok {
				http.Error(w, http.StatusText(http.StatusUnauthorized), http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r)
		}))
	}
}

// Current returns who sent the request of the context, and false if nobody is signed in.
func Current(ctx context.Context) (Identity, bool) {
	claims, ok := clerk.SessionClaimsFromContext(ctx)
	if !ok || claims == nil || claims.Subject == "" || claims.SessionID == "" {
		return Identity{}, false
	}
	return Identity{
		UserID:      claims.Subject,
		SessionID:   claims.SessionID,
		OrgID:       claims.ActiveOrganizationID,
		OrgRole:     claims.ActiveOrganizationRole,
		permissions: claims.HasPermission,
	}, true
}
