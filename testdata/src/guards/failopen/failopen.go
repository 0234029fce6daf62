// Package failopen switches authentication off where it is not configured, or in development.
package failopen

import (
	"context"
	"errors"
	"net/http"
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

type userKey struct{}

type Config struct {
	SecretKey string
	Env       string
	DevMode   bool
	NoAuth    bool
	Origin    string
}

func (c Config) Production() bool { return c.Env == "production" }

type Auth struct {
	cfg  Config
	keys *clerk.JSONWebKey
}

func (a *Auth) verify(next http.Handler, w http.ResponseWriter, r *http.Request) { //= next authn; write context guards/failopen.userKey authn
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("Authorization"), JWK: a.keys})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), userKey{}, claims.Subject)))
}

func (a *Auth) EmptyKey(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn; write context guards/failopen.userKey authn
		if a.cfg.SecretKey == "" { //! fail-open .*SecretKey is empty
			next.ServeHTTP(w, r)
			return
		}
		a.verify(next, w, r)
	})
}

// CheckedIfThere has the same in another form.
func (a *Auth) CheckedIfThere(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn
		if a.keys != nil { //! fail-open .*if keys is empty
			if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("Authorization"), JWK: a.keys}); err != nil {
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

func (a *Auth) Environment(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn; write context guards/failopen.userKey authn
		if env := os.Getenv("APP_ENV"); env == "development" { //! fail-open .*if APP_ENV is development
			next.ServeHTTP(w, r)
			return
		}
		a.verify(next, w, r)
	})
}

func (a *Auth) NotProduction(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn; write context guards/failopen.userKey authn
		if !a.cfg.Production() && r.Header.Get("X-Debug-User") != "" { //! fail-open
			next.ServeHTTP(w, r)
			return
		}
		a.verify(next, w, r)
	})
}

func (a *Auth) Demo(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn; write context guards/failopen.userKey authn
		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		if token == "demo" { //! fail-open .*a value that is in the source
			next.ServeHTTP(w, r)
			return
		}
		a.verify(next, w, r)
	})
}

type User struct{ ID string }

// Authenticate returns a user that does not exist.
func (a *Auth) Authenticate(ctx context.Context, token string) (*User, error) { //= nothing; result 1 nil authn
	if a.cfg.DevMode { //! fail-open .*DevMode is set
		return &User{ID: "dev-user"}, nil
	}
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token, JWK: a.keys})
	if err != nil {
		return nil, err
	}
	return &User{ID: claims.Subject}, nil
}

// Asked leaves authentication out because the operator says so by name.
func (a *Auth) Asked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn; write context guards/failopen.userKey authn
		if a.cfg.NoAuth {
			next.ServeHTTP(w, r)
			return
		}
		a.verify(next, w, r)
	})
}

// Refuses is what EmptyKey should do.
func (a *Auth) Refuses(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn; write context guards/failopen.userKey authn
		if a.cfg.SecretKey == "" {
			http.Error(w, "not configured", http.StatusInternalServerError)
			return
		}
		a.verify(next, w, r)
	})
}

var errNoKey = errors.New("no key")

func New(cfg Config) (*Auth, error) {
	if cfg.SecretKey == "" {
		return nil, errNoKey
	}
	clerk.SetKey(cfg.SecretKey)
	return &Auth{cfg: cfg}, nil
}

// Options differ by configuration, not authentication.
func (a *Auth) Options(next http.Handler) http.Handler { //= nothing
	if a.cfg.Origin == "" {
		return clerkhttp.RequireHeaderAuthorization()(next)
	}
	return clerkhttp.RequireHeaderAuthorization(clerkhttp.AuthorizedPartyMatches(a.cfg.Origin))(next)
}

// Preflight and health are for everyone.
func (a *Auth) Preflight(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn; write context guards/failopen.userKey authn
		if r.Method == http.MethodOptions || r.URL.Path == "/health" {
			next.ServeHTTP(w, r)
			return
		}
		a.verify(next, w, r)
	})
}

// Middleware is no middleware without a key.
func Middleware(key string) func(http.Handler) http.Handler { //= nothing
	if key == "" { //! fail-open .*if key is empty
		return func(next http.Handler) http.Handler { return next }
	}
	clerk.SetKey(key)
	return clerkhttp.RequireHeaderAuthorization()
}

func pass(next http.Handler) http.Handler { return next }

// Chosen is one that the caller chooses by name.
func Chosen(required bool) func(http.Handler) http.Handler { //= nothing
	if required {
		return clerkhttp.RequireHeaderAuthorization()
	}
	return pass
}
