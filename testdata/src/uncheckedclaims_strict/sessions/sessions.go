// Package sessions takes what Clerk's middleware and verification accept.
package sessions

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func middleware() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization() // want `http.RequireHeaderAuthorization accepts tokens made for any origin.*\(header-party\)`
}

func user(r *http.Request) string {
	claims, ok := clerk.SessionClaimsFromContext(r.Context()) // want `claims of clerk.SessionClaimsFromContext may be of a machine or template token.*\(token-type\)`
	if !ok {
		return ""
	}
	return claims.Subject
}

func verified(r *http.Request) (string, error) {
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("X-Token")}) // want `\(header-party\)` `\(token-type\)`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

var _ = []any{middleware, user, verified}
