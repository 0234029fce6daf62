// Package guard keeps requests out.
package guard

import (
	"context"
	"errors"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

// Middleware wraps handlers.
type Middleware func(http.Handler) http.Handler

// Chain applies middleware, the first outermost.
func Chain(list ...Middleware) Middleware {
	return func(h http.Handler) http.Handler {
		for i := len(list) - 1; i >= 0; i-- {
			h = list[i](h)
		}
		return h
	}
}

// A Member is who calls, and for which team.
type Member struct{ User, Team string }

type memberKey struct{}

// ErrNobody is returned if nobody is signed in.
var ErrNobody = errors.New("nobody is signed in")

// Session verifies the session token, if there is one.
func Session() Middleware { return clerkhttp.WithHeaderAuthorization() }

// Members lets signed-in requests through.
func Members(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			http.Error(w, ErrNobody.Error(), http.StatusUnauthorized)
			return
		}
		m := Member{User: claims.Subject, Team: claims.ActiveOrganizationID}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), memberKey{}, m)))
	})
}

// Owner lets owners of the active team through.
func Owner(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		claims, ok := clerk.SessionClaimsFromContext(r.Context()) // want missingauthz/late-check "too late"
		if !ok || !claims.HasRole("org:owner") {
			http.Error(w, "owners only", http.StatusForbidden)
		}
	})
}

// From returns who calls.
func From(ctx context.Context) (Member, error) {
	m, ok := ctx.Value(memberKey{}).(Member)
	if !ok {
		return Member{}, ErrNobody
	}
	return m, nil
}
