// Package main wires net/http's own router.
package main

import (
	"log"
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

func main() {
	mux := http.NewServeMux()
	protect := clerkhttp.RequireHeaderAuthorization()
	mux.HandleFunc("GET /health", health)                                 // route: GET /health main.logging -> main.health
	mux.Handle("POST /users/{id}", protect(http.HandlerFunc(create)))     // route: POST /users/{id} main.logging clerkhttp.RequireHeaderAuthorization -> main.create
	mux.Handle("/orgs/", protect(requireAdmin(http.HandlerFunc(create)))) // route: ANY /orgs/ main.logging clerkhttp.RequireHeaderAuthorization (*main.adminOnly).ServeHTTP -> main.create

	admin := http.NewServeMux()
	admin.HandleFunc("DELETE /users/{id}", create) // route: DELETE /admin/users/{id} main.logging (*main.adminOnly).ServeHTTP -> main.create
	mux.Handle("/admin/", http.StripPrefix("/admin", requireAdmin(admin)))

	whole := http.NewServeMux()
	whole.HandleFunc("/v2/things", create) // route: ANY /v2/things main.logging -> main.create
	mux.Handle("/v2/", whole)

	mux.Handle("/chain", chain(http.HandlerFunc(create), logging, requireAdmin))            // route: ANY /chain main.logging main.logging (*main.adminOnly).ServeHTTP -> main.create
	mux.Handle("/chained", with(logging, requireAdmin)(http.HandlerFunc(create)))           // route: ANY /chained main.logging main.logging (*main.adminOnly).ServeHTTP -> main.create
	mux.HandleFunc("/wrapped", authed(create))                                              // route: ANY /wrapped main.logging main.authed -> main.create
	mux.Handle("/slow", http.TimeoutHandler(requireAdmin(http.HandlerFunc(create)), 1, "")) // route: ANY /slow main.logging (*main.adminOnly).ServeHTTP -> main.create
	mux.HandleFunc("/closure", func(w http.ResponseWriter, r *http.Request) {               // route: ANY /closure main.logging -> func at basic/basic.go:30
		health(w, r)
	})

	for _, rt := range []struct {
		pattern string
		handler http.HandlerFunc
		open    bool
	}{
		{"/a", health, true},  // route: ANY /a main.logging -> main.health
		{"/b", create, false}, // route: ANY /b main.logging clerkhttp.RequireHeaderAuthorization -> main.create
	} {
		if rt.open {
			mux.HandleFunc(rt.pattern, rt.handler)
			continue
		}
		mux.Handle(rt.pattern, protect(rt.handler))
	}

	srv := &http.Server{Addr: ":8080", Handler: logging(mux)}
	if err := srv.ListenAndServe(); err != nil {
		log.Fatal(err)
	}
}

func init() {
	http.HandleFunc("/debug", health) // route: ANY /debug -> main.health
}

// chain puts the first middleware outermost.
func chain(h http.Handler, mws ...func(http.Handler) http.Handler) http.Handler {
	for i := len(mws) - 1; i >= 0; i-- {
		h = mws[i](h)
	}
	return h
}

type middleware func(http.Handler) http.Handler

func with(mws ...middleware) middleware {
	return func(final http.Handler) http.Handler {
		for i := range mws {
			final = mws[len(mws)-1-i](final)
		}
		return final
	}
}

func authed(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			return
		}
		next(w, r)
	}
}

func logging(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Println(r.URL)
		next.ServeHTTP(w, r)
	})
}

func requireAdmin(next http.Handler) http.Handler {
	return &adminOnly{next}
}

type adminOnly struct{ next http.Handler }

func (a *adminOnly) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Admin") != "" {
		a.next.ServeHTTP(w, r)
	}
}

func health(w http.ResponseWriter, r *http.Request) {}
func create(w http.ResponseWriter, r *http.Request) {}
