// Package chains has the middleware of the bank.
package chains

import (
	"context"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/justinas/alice"
)

// The chains of the bank.
var (
	Open   = alice.New(noStore)
	Signed = Open.Append(session)
	Maybe  = Open.Append(maybe)
)

type ctxKey int

const (
	userKey ctxKey = iota
	sessionKey
)

func noStore(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

func verify(r *http.Request) (*clerk.SessionClaims, error) {
	return jwt.Verify(r.Context(), &jwt.VerifyParams{Token: strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")})
}

func keep(r *http.Request, claims *clerk.SessionClaims) *http.Request {
	ctx := context.WithValue(r.Context(), sessionKey, claims)
	return r.WithContext(context.WithValue(ctx, userKey, claims.Subject))
}

func session(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, err := verify(r)
		if err != nil {
			http.Error(w, "sign in first", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, keep(r, claims))
	})
}

func maybe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if claims, err := verify(r); err == nil {
			r = keep(r, claims)
		}
		next.ServeHTTP(w, r)
	})
}
