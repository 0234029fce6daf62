// Package mw has the middleware of the hotel.
package mw

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

type ctxKey int

const (
	guestKey ctxKey = iota
	claimsKey
)

func authenticate(r *http.Request) (context.Context, error) {
	cookie, err := r.Cookie("__session")
	if err != nil {
		return nil, err
	}
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: cookie.Value})
	if err != nil {
		return nil, err
	}
	ctx := context.WithValue(r.Context(), guestKey, claims.Subject)
	return context.WithValue(ctx, claimsKey, claims), nil
}

// Session is for those who are signed in.
func Session(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, err := authenticate(r)
		if err != nil {
			http.Error(w, "sign in first", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// Maybe is for everybody.
func Maybe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if ctx, err := authenticate(r); err == nil {
			r = r.WithContext(ctx)
		}
		next.ServeHTTP(w, r)
	})
}

// Guest returns the id of the caller.
func Guest(r *http.Request) string {
	id, _ := r.Context().Value(guestKey).(string)
	return id
}

// Claims returns the session of the caller.
func Claims(r *http.Request) *clerk.SessionClaims {
	return r.Context().Value(claimsKey).(*clerk.SessionClaims)
}

// Manager is for managers.
func Manager(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !Claims(r).HasPermission("org:hotel:manage") {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Concierge believes whoever calls itself one.
func Concierge(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		guest := r.Header.Get("X-User-ID") // want `client-identity`
		if guest == "" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), guestKey, guest)))
	})
}
