// Package modes has middleware that checks more or less as it is told.
package modes

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
)

type mode int

const (
	optional mode = iota
	required
	adminOnly
)

type caller struct {
	id    string
	admin bool
}

type key struct{}

var errNobody = errors.New("nobody is signed in")

func authenticate(r *http.Request) (*caller, error) {
	c, err := r.Cookie("__session")
	if err != nil {
		return nil, errors.Join(errNobody, err)
	}
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: c.Value})
	if err != nil {
		return nil, fmt.Errorf("%w: %v", errNobody, err)
	}
	return &caller{claims.Subject, claims.Subject == "user_2aXq"}, nil
}

func auth(m mode) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			c, err := authenticate(r)
			if err != nil && m >= required {
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
			if m == adminOnly && !c.admin {
				w.WriteHeader(http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, c)))
		})
	}
}

// always checks in any case, with an error that is joined from two.
func always(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := authenticate(r)
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, c)))
	})
}

func deleteMe(w http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), r.Context().Value(key{}).(*caller).id)
}

func deleteUser(w http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), chi.URLParam(r, "id"))
}

func serve() {
	r := chi.NewRouter()
	r.With(auth(optional)).Delete("/anyone/{id}", deleteUser) // want `with no authentication; modes.auth checks nothing as it is made here \(no-auth\)`
	r.With(auth(required)).Delete("/me", deleteMe)
	r.With(auth(required)).Delete("/anybody/{id}", deleteUser) // want `object-level`
	r.With(auth(adminOnly)).Delete("/users/{id}", deleteUser)
	r.With(always).Delete("/self", deleteMe)
	r.With(always).Delete("/others/{id}", deleteUser) // want `lets every signed-in user run user.Delete.*\(object-level\)`
	http.ListenAndServe(":8080", r)
}
