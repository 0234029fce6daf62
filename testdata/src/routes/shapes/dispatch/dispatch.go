// Package main has handlers that hand requests on.
package main

import (
	"net/http"
	"strings"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

func main() {
	mux := http.NewServeMux()
	mux.Handle("/a", skip(http.HandlerFunc(get)))                                               // route: ANY /a main.skip clerkhttp.RequireHeaderAuthorization? -> main.get
	mux.Handle("/b", methods{"GET": get, "POST": post})                                         // route: ANY /b (main.methods).ServeHTTP -> main.get; ANY /b (main.methods).ServeHTTP -> main.post
	mux.Handle("/c", split(get, post))                                                          // route: ANY /c main.split -> main.get; ANY /c main.split -> main.post
	mux.Handle("/d", appHandler(fail))                                                          // route: ANY /d (main.appHandler).ServeHTTP -> main.fail
	mux.HandleFunc("/e", adapt(fail))                                                           // route: ANY /e main.adapt -> main.fail
	mux.Handle("/f", &byMethod{get: http.HandlerFunc(get), post: gate(http.HandlerFunc(post))}) // route: ANY /f (*main.byMethod).ServeHTTP -> main.get; ANY /f (*main.byMethod).ServeHTTP main.gate -> main.post
	mux.HandleFunc("/g", func(w http.ResponseWriter, r *http.Request) {                         // route: ANY /g func at dispatch/dispatch.go:19 -> main.post
		post := gate0(post)
		post(w, r)
	})
	s := &service{}
	mux.HandleFunc("/h", s.withUser(s.show)) // route: ANY /h (*main.service).withUser -> (*main.service).show
	http.ListenAndServe(":8080", mux)
}

func gate0(h http.HandlerFunc) http.HandlerFunc { return h }

func skip(next http.Handler) http.Handler {
	protected := clerkhttp.RequireHeaderAuthorization()(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/public") {
			next.ServeHTTP(w, r)
			return
		}
		protected.ServeHTTP(w, r)
	})
}

type methods map[string]http.HandlerFunc

func (m methods) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if h, ok := m[r.Method]; ok {
		h(w, r)
	}
}

func split(a, b http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.Method {
		case "GET":
			a(w, r)
		default:
			b(w, r)
		}
	})
}

type appHandler func(w http.ResponseWriter, r *http.Request) error

func (h appHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := h(w, r); err != nil {
		http.Error(w, err.Error(), 500)
	}
}

func adapt(h func(w http.ResponseWriter, r *http.Request) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := h(w, r); err != nil {
			http.Error(w, err.Error(), 500)
		}
	}
}

type byMethod struct{ get, post http.Handler }

func (b *byMethod) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == "GET" {
		b.get.ServeHTTP(w, r)
		return
	}
	b.post.ServeHTTP(w, r)
}

type user struct{}

type service struct {
	onError func(http.ResponseWriter, *http.Request, error)
}

func (s *service) withUser(h func(http.ResponseWriter, *http.Request, *user)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		u := &user{}
		if r.Header.Get("X") == "" {
			s.onError(w, r, nil)
			return
		}
		h(w, r, u)
	}
}

func (s *service) show(w http.ResponseWriter, r *http.Request, u *user) {}

func gate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func fail(w http.ResponseWriter, r *http.Request) error { return nil }
func get(w http.ResponseWriter, r *http.Request)        {}
func post(w http.ResponseWriter, r *http.Request)       {}
