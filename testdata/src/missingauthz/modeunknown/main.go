// Package main has middleware whose settings are only known when the program runs.
package main

import (
	"encoding/json"
	"flag"
	"net/http"
	"os"
	"slices"
	"strconv"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func verify(r *http.Request) (*clerk.SessionClaims, error) {
	return jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("Authorization")})
}

func auth(required bool) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, err := verify(r)
			if err != nil {
				if required {
					w.WriteHeader(http.StatusUnauthorized)
					return
				}
				next.ServeHTTP(w, r)
				return
			}
			next.ServeHTTP(w, r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims)))
		})
	}
}

type options struct{ lenient bool }

type option interface{ apply(*options) }

type lenient struct{}

func (lenient) apply(o *options) { o.lenient = true }

// byInterface has options that are no functions.
func byInterface(opts ...option) func(http.Handler) http.Handler {
	var o options
	for _, opt := range opts {
		opt.apply(&o)
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, err := verify(r)
			switch {
			case err == nil:
				r = r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims))
			case !o.lenient:
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// A gate can be opened after it was made.
type gate struct{ open bool }

func (g *gate) Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, err := verify(r)
		if err != nil && !g.open {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		if err == nil {
			r = r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims))
		}
		next.ServeHTTP(w, r)
	})
}

func (g *gate) SetOpen(open bool) { g.open = open }

const (
	forAnyone = "anyone"
	forStaff  = "staff"
)

// oneOf is lenient if one of several words says so.
func oneOf(words ...string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, err := verify(r)
			if err != nil {
				if slices.Contains(words, forAnyone) {
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

type config struct {
	AuthRequired bool
	Lenient      bool
}

var required bool

func init() { required = os.Getenv("AUTH") != "off" }

func load(cfg *config) {
	cfg.Lenient = os.Getenv("LENIENT") != ""
}

func deleteMe(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	user.Delete(r.Context(), claims.Subject)
}

func main() {
	remove := http.HandlerFunc(deleteMe)
	mux := http.NewServeMux()

	fromFlag := flag.Bool("auth", false, "")
	var another bool
	flag.BoolVar(&another, "another", false, "")
	flag.Parse()
	mux.Handle("DELETE /1", auth(*fromFlag)(remove))
	mux.Handle("DELETE /2", auth(another)(remove))
	fromEnv, _ := strconv.ParseBool(os.Getenv("AUTH"))
	mux.Handle("DELETE /3", auth(fromEnv)(remove))
	mux.Handle("DELETE /4", auth(required)(remove))

	var fromFile config
	f, err := os.Open("config.json")
	if err != nil {
		return
	}
	json.NewDecoder(f).Decode(&fromFile)
	load(&fromFile)
	mux.Handle("DELETE /5", auth(fromFile.AuthRequired)(remove))
	mux.Handle("DELETE /6", auth(!fromFile.Lenient)(remove))
	strict := false
	if len(os.Args) > 1 {
		strict = true
	}
	mux.Handle("DELETE /7", auth(strict)(remove))

	mux.Handle("DELETE /8", byInterface()(remove))
	mux.Handle("DELETE /9", byInterface(lenient{})(remove))
	g := &gate{open: true}
	g.SetOpen(false)
	mux.Handle("DELETE /10", g.Middleware(remove))
	mux.Handle("DELETE /11", oneOf(forStaff)(remove))
	mw := auth(false)
	if os.Getenv("STRICT") != "" {
		mw = auth(true)
	}
	mux.Handle("DELETE /12", mw(remove))
	http.ListenAndServe(":8080", mux)
}
