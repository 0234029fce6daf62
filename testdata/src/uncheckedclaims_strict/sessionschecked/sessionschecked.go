// Package sessionschecked names its origin and looks for a session.
package sessionschecked

import (
	"errors"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func middleware(opts ...clerkhttp.AuthorizationOption) []func(http.Handler) http.Handler {
	return []func(http.Handler) http.Handler{
		clerkhttp.RequireHeaderAuthorization(clerkhttp.AuthorizedPartyMatches("https://shop.example")),
		clerkhttp.WithHeaderAuthorization(opts...),
	}
}

func user(r *http.Request) string {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || claims.SessionID == "" {
		return ""
	}
	return claims.Subject
}

func verified(r *http.Request, party func(string) bool) (string, error) {
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("X-Token"), AuthorizedPartyHandler: party})
	if err != nil {
		return "", err
	}
	if claims.SessionID == "" {
		return "", errors.New("not a session")
	}
	return claims.Subject, nil
}

var _ = []any{middleware, user, verified}
