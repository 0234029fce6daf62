// Package auth verifies sessions for the packages that register routes.
package auth

import (
	"context"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

type key struct{}

// Require lets requests through that carry a valid session token.
func Require(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, claims.Subject)))
	})
}

// Maybe lets everybody through and remembers who it was.
func Maybe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		if claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err == nil {
			r = r.WithContext(context.WithValue(r.Context(), key{}, claims.Subject))
		}
		next.ServeHTTP(w, r)
	})
}

// User returns the caller's id.
func User(ctx context.Context) (string, bool) {
	id, ok := ctx.Value(key{}).(string)
	return id, ok
}
