// Package auth is the middleware of the program.
package auth

import (
	"context"
	"errors"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
)

var ErrForbidden = errors.New("forbidden")

type User struct {
	ID   string
	Role string
}

type key struct{}

func WithUser(ctx context.Context, u *User) context.Context { //= write context guards/layers/auth.key none
	return context.WithValue(ctx, key{}, u)
}

func CurrentUser(ctx context.Context) *User { //= read context guards/layers/auth.key tested; result 0 non-nil none & context guards/layers/auth.key
	u, _ := ctx.Value(key{}).(*User)
	return u
}

func Middleware(next http.Handler) http.Handler { //= nothing
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn; read claims tested; write context guards/layers/auth.key authn
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			Fail(w, http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(WithUser(r.Context(), &User{ID: claims.Subject})))
	})
}

func Fail(w http.ResponseWriter, code int) { //= nothing
	http.Error(w, http.StatusText(code), code)
}

// Authorize compares the caller with whom it is about.
func Authorize(ctx context.Context, id string) error { //= read context guards/layers/auth.key tested; result 0 nil owner & context guards/layers/auth.key
	u := CurrentUser(ctx)
	if u == nil || u.ID != id {
		return ErrForbidden
	}
	return nil
}

// MustBeAdmin panics.
func MustBeAdmin(ctx context.Context) { //= exit role+global & context guards/layers/auth.key; read context guards/layers/auth.key tested
	if u := CurrentUser(ctx); u == nil || u.Role != "admin" {
		panic(ErrForbidden)
	}
}
