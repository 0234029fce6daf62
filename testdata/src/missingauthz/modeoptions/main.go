// Package main has middleware that is made with functional options.
package main

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type options struct {
	optional bool
	header   string
	skip     []string
}

// An Option changes what Auth does.
type Option func(*options)

// Optional lets requests without a token through.
func Optional() Option { return func(o *options) { o.optional = true } }

// Strict takes Optional back.
func Strict() Option { return OptionalIf(false) }

// OptionalIf is Optional under a condition.
func OptionalIf(on bool) Option {
	return func(o *options) { o.optional = on }
}

// FromHeader names the header with the token.
func FromHeader(name string) Option {
	return func(o *options) {
		if name != "" {
			o.header = name
		}
	}
}

// Skip leaves paths out.
func Skip(paths ...string) Option {
	return func(o *options) { o.skip = append(o.skip, paths...) }
}

// Auth requires a token unless it is told otherwise.
func Auth(opts ...Option) func(http.Handler) http.Handler {
	o := &options{header: "Authorization"}
	for _, opt := range opts {
		opt(o)
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			for _, path := range o.skip {
				if strings.HasPrefix(r.URL.Path, path) {
					next.ServeHTTP(w, r)
					return
				}
			}
			token := strings.TrimPrefix(r.Header.Get(o.header), "Bearer ")
			claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
			if err != nil {
				if o.optional {
					next.ServeHTTP(w, r)
					return
				}
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims)))
		})
	}
}

// A Gate is made with options of its own.
type Gate struct {
	required bool
	issuer   string
}

// NewGate makes a gate that requires a token.
func NewGate(issuer string, opts ...func(*Gate)) *Gate {
	g := &Gate{required: true, issuer: issuer}
	for _, opt := range opts {
		opt(g)
	}
	return g
}

// Open makes a gate that requires none.
func Open(g *Gate) { g.required = false }

// OpenIf does so under a condition.
func OpenIf(open bool) func(*Gate) { return func(g *Gate) { g.required = !open } }

// Middleware authenticates.
func (g *Gate) Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token := r.Header.Get("Authorization")
		if token == "" && !g.required {
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

func closeAccount(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	user.Delete(r.Context(), claims.Subject)
}

func landing(w http.ResponseWriter, r *http.Request) {
	if claims, ok := clerk.SessionClaimsFromContext(r.Context()); ok {
		w.Write([]byte("hello " + claims.Subject))
	}
}

func remove(w http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), r.PathValue("id"))
}

func main() {
	mux := http.NewServeMux()
	mux.Handle("GET /{$}", Auth(Optional())(http.HandlerFunc(landing)))
	mux.Handle("DELETE /account", Auth()(http.HandlerFunc(closeAccount)))
	mux.Handle("DELETE /1/{id}", Auth()(http.HandlerFunc(remove)))                                       // want `object-level`
	mux.Handle("DELETE /2/{id}", Auth(FromHeader("X-Token"))(http.HandlerFunc(remove)))                  // want `object-level`
	mux.Handle("DELETE /3/{id}", Auth(FromHeader("X-Token"), Optional())(http.HandlerFunc(remove)))      // want `optional-auth`
	mux.Handle("DELETE /4/{id}", Auth(Optional(), Strict())(http.HandlerFunc(remove)))                   // want `object-level`
	mux.Handle("DELETE /5/{id}", Auth(OptionalIf(true))(http.HandlerFunc(remove)))                       // want `optional-auth`
	mux.Handle("DELETE /6/{id}", Auth(func(o *options) { o.optional = true })(http.HandlerFunc(remove))) // want `optional-auth`
	mux.Handle("DELETE /7/account", Auth(FromHeader("X-Token"), Strict())(http.HandlerFunc(closeAccount)))
	common := []Option{FromHeader("X-Token")}
	mux.Handle("DELETE /8/account", Auth(common...)(http.HandlerFunc(closeAccount)))
	mux.Handle("DELETE /8/{id}", Auth(append(common, Optional())...)(http.HandlerFunc(remove))) // want `optional-auth`

	strict, open := NewGate("https://clerk.example"), NewGate("https://clerk.example", OpenIf(true))
	mux.Handle("DELETE /9/account", strict.Middleware(http.HandlerFunc(closeAccount)))
	mux.Handle("DELETE /9/{id}", strict.Middleware(http.HandlerFunc(remove))) // want `object-level`
	mux.Handle("DELETE /10/{id}", open.Middleware(http.HandlerFunc(remove)))  // want `optional-auth`
	mux.Handle("GET /10", open.Middleware(http.HandlerFunc(landing)))
	http.ListenAndServe(":8080", mux)
}
