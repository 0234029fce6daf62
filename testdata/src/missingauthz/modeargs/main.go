// Package main has middleware whose arguments say what it checks.
package main

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

// required lets requests without a token through if it is told that none is required.
func required(required bool) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			token := bearer(r)
			if token == "" && !required {
				next.ServeHTTP(w, r)
				return
			}
			claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
			if err != nil {
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims)))
		})
	}
}

// must and may say by their names what required does.
func must(next http.Handler) http.Handler { return required(true)(next) }

func may(next http.Handler) http.Handler { return required(false)(next) }

type level string

const (
	anyone  level = "anyone"
	member  level = "member"
	manager level = "manager"
)

// access has a level of its own for each kind of route.
func access(l level) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: bearer(r)})
			switch {
			case l == anyone:
				if err == nil {
					r = r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims))
				}
				next.ServeHTTP(w, r)
				return
			case err != nil:
				w.WriteHeader(http.StatusUnauthorized)
				return
			case l == manager && !claims.HasRole("org:manager"):
				w.WriteHeader(http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims)))
		})
	}
}

// Config says how with authenticates.
type Config struct {
	Optional bool
	Cookie   string
	Realm    string
}

type callerKey struct{}

// with takes a copy of its settings.
func with(cfg Config) func(http.Handler) http.Handler {
	if cfg.Realm == "" {
		cfg.Realm = "app"
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			token := bearer(r)
			if cfg.Cookie != "" {
				if c, err := r.Cookie(cfg.Cookie); err == nil {
					token = c.Value
				}
			}
			if token == "" {
				if cfg.Optional {
					next.ServeHTTP(w, r)
					return
				}
				w.Header().Set("WWW-Authenticate", cfg.Realm)
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
			claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
			if err != nil {
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), callerKey{}, claims.Subject)))
		})
	}
}

// withPointer is strict without settings.
func withPointer(cfg *Config) func(http.Handler) http.Handler {
	if cfg == nil {
		cfg = &Config{}
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: bearer(r)})
			switch {
			case err == nil:
				r = r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims))
			case !cfg.Optional:
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// requireRole asks for no role if it is given none.
func requireRole(role string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, ok := clerk.SessionClaimsFromContext(r.Context())
			if !ok {
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
			if role != "" && !claims.HasRole(role) {
				w.WriteHeader(http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// requireAny asks for no role either if it is given none.
func requireAny(roles ...string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, ok := clerk.SessionClaimsFromContext(r.Context())
			if !ok {
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
			if len(roles) > 0 && !hasAny(claims, roles) {
				w.WriteHeader(http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func hasAny(claims *clerk.SessionClaims, roles []string) bool {
	for _, role := range roles {
		if claims.HasRole(role) {
			return true
		}
	}
	return false
}

var errNoToken = errors.New("no token")

// identify leaves it to its callers whether there must be a token.
func identify(r *http.Request, required bool) (*clerk.SessionClaims, error) {
	token := bearer(r)
	if token == "" {
		if required {
			return nil, errNoToken
		}
		return nil, nil
	}
	return jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
}

// helped leaves the question to a helper.
func helped(required bool) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, err := identify(r, required)
			if err != nil {
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
			if claims != nil {
				r = r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims))
			}
			next.ServeHTTP(w, r)
		})
	}
}

func deleteMe(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	user.Delete(r.Context(), claims.Subject)
}

func deleteAsked(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), claims.Subject)
}

// deleteIdentified needs no middleware, and deleteAny has forgotten that it needs a token.
func deleteIdentified(w http.ResponseWriter, r *http.Request) {
	claims, err := identify(r, true)
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), claims.Subject)
}

func deleteAny(w http.ResponseWriter, r *http.Request) {
	if _, err := identify(r, false); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), chi.URLParam(r, "id"))
}

func deleteAsSomebody(w http.ResponseWriter, r *http.Request) {
	if _, err := identify(r, true); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), chi.URLParam(r, "id"))
}

func deleteCaller(w http.ResponseWriter, r *http.Request) {
	id, _ := r.Context().Value(callerKey{}).(string)
	user.Delete(r.Context(), id)
}

func deleteUser(w http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), chi.URLParam(r, "id"))
}

func main() {
	r := chi.NewRouter()
	r.With(required(true)).Delete("/1/me", deleteMe)
	r.With(required(true)).Delete("/1/{id}", deleteUser) // want `lets every signed-in user run user.Delete .*object-level`
	r.With(required(false)).Delete("/2/me", deleteAsked)
	r.With(required(false)).Delete("/2/{id}", deleteUser) // want `DELETE /2/{id} reaches user.Delete .* and main.required lets requests without a token through; .*optional-auth`
	r.With(required(false), required(true)).Delete("/3/me", deleteMe)
	r.With(must).Delete("/4/me", deleteMe)
	r.With(may).Delete("/4/{id}", deleteUser) // want `optional-auth`

	r.With(access(anyone)).Delete("/5/{id}", deleteUser) // want `optional-auth`
	r.With(access(member)).Delete("/6/{id}", deleteUser) // want `object-level`
	r.With(access(member)).Delete("/6/me", deleteMe)
	r.With(access(manager)).Delete("/7/{id}", deleteUser)

	r.With(with(Config{})).Delete("/8/me", deleteCaller)
	r.With(with(Config{Cookie: "__session"})).Delete("/8/{id}", deleteUser) // want `object-level`
	r.With(with(Config{Optional: true})).Delete("/9/{id}", deleteUser)      // want `optional-auth`
	r.With(with(Config{Optional: true})).Delete("/9/me", deleteCaller)      // want `optional-auth`
	lenient := Config{Cookie: "__session"}
	lenient.Optional = true
	r.With(with(lenient)).Delete("/9/other/{id}", deleteUser) // want `optional-auth`

	r.With(withPointer(nil)).Delete("/10/me", deleteMe)
	r.With(withPointer(&Config{})).Delete("/10/{id}", deleteUser)               // want `object-level`
	r.With(withPointer(&Config{Optional: true})).Delete("/11/{id}", deleteUser) // want `optional-auth`
	r.With(withPointer(&Config{Optional: true})).Delete("/11/me", deleteAsked)

	r.With(must, requireRole("org:admin")).Delete("/12/{id}", deleteUser)
	r.With(must, requireRole("")).Delete("/13/{id}", deleteUser) // want `object-level`
	r.With(must, requireAny("org:admin", "org:owner")).Delete("/14/{id}", deleteUser)
	r.With(must, requireAny()).Delete("/15/{id}", deleteUser) // want `object-level`

	r.With(helped(true)).Delete("/16/me", deleteMe)
	r.With(helped(true)).Delete("/16/{id}", deleteUser) // want `object-level`
	r.With(helped(false)).Delete("/17/me", deleteAsked)
	r.With(helped(false)).Delete("/17/{id}", deleteUser) // want `optional-auth`

	r.Method("DELETE", "/18/{id}", required(false)(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { // want `optional-auth`
		user.Delete(r.Context(), chi.URLParam(r, "id"))
	})))
	r.Method("DELETE", "/18/me", required(true)(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, _ := clerk.SessionClaimsFromContext(r.Context())
		user.Delete(r.Context(), claims.Subject)
	})))
	r.Method("DELETE", "/19/me", with(Config{Cookie: "__session"})(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id, _ := r.Context().Value(callerKey{}).(string)
		user.Delete(r.Context(), id)
	})))
	r.Method("DELETE", "/19/{id}", with(Config{Optional: true})(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { // want `optional-auth`
		user.Delete(r.Context(), chi.URLParam(r, "id"))
	})))
	r.Delete("/20/me", deleteIdentified)
	r.Delete("/20/{id}", deleteAny)              // want `no-auth`
	r.Delete("/20/other/{id}", deleteAsSomebody) // want `object-level`
	http.ListenAndServe(":8080", r)
}
