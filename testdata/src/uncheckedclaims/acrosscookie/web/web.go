// Package web has other packages find and verify its tokens.
package web

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"

	"uncheckedclaims/acrosscookie/session"
)

func user(r *http.Request) (string, error) {
	claims, err := session.Verify(r.Context(), session.Token(r)) // want `session.Verify takes a cookie's token.*\(authorized-party\)`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func header(r *http.Request) (string, error) {
	claims, err := session.Verify(r.Context(), r.Header.Get("X-Token"))
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func own(r *http.Request) (string, error) {
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: session.Token(r)}) // want `\(authorized-party\)`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func middleware() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(clerkhttp.AuthorizationJWTExtractor(session.Token)) // want `\(authorized-party\)`
}

func strict(r *http.Request) (string, error) {
	claims, err := session.Strict(r.Context(), session.Token(r))
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

var _ = []any{user, header, own, middleware, strict}
