// Package main has groups that are values, and generic helpers.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"

	"example.com/foreign"
)

type group struct {
	mux    *http.ServeMux
	prefix string
	mws    []func(http.Handler) http.Handler
}

// with returns a changed copy: g stays as it is.
func (g group) with(mw ...func(http.Handler) http.Handler) group {
	g.mws = append(g.mws, mw...)
	return g
}

func (g group) at(prefix string) group {
	g.prefix += prefix
	return g
}

func (g group) handle(method, path string, h http.HandlerFunc) {
	var out http.Handler = h
	for i := range g.mws {
		out = g.mws[len(g.mws)-1-i](out)
	}
	g.mux.Handle(method+" "+g.prefix+path, out)
}

type resource interface {
	Routes(g group)
}

type users struct{ name string }

func (u *users) Routes(g group) {
	g.handle("GET", "/"+u.name, u.list) // route: GET /api/users main.outer main.retry clerkhttp.RequireHeaderAuthorization -> (*main.users).list
}

func (u *users) list(w http.ResponseWriter, r *http.Request) {}

func register[R resource](g group, rs ...R) {
	for _, r := range rs {
		r.Routes(g)
	}
}

func apply[H http.Handler](h H, mws ...func(http.Handler) http.Handler) http.Handler {
	var out http.Handler = h
	for _, mw := range mws {
		out = mw(out)
	}
	return out
}

func main() {
	g := group{mux: http.NewServeMux()}
	api := g.at("/api").with(clerkhttp.RequireHeaderAuthorization())
	g.handle("GET", "/health", get)  // route: GET /health main.outer main.retry -> main.get
	api.handle("POST", "/orgs", get) // route: POST /api/orgs main.outer main.retry clerkhttp.RequireHeaderAuthorization -> main.get
	register(api, &users{name: "users"})
	http.ListenAndServe(":8080", apply(g.mux, retry, outer))
}

func outer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

// retry calls the next handler in a function that a library runs.
func retry(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		foreign.Do("x", func() error {
			next.ServeHTTP(w, r)
			return nil
		})
	})
}

func get(w http.ResponseWriter, r *http.Request) {}
