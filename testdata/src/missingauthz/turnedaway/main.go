// Package main turns requests away by other handlers than the next: the library's, or one that the server has in a field.
package main

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type server struct {
	page http.Handler
	bans http.Handler
	api  http.Handler
}

var login = http.FileServer(http.Dir("login"))

func main() {
	s := &server{page: http.FileServer(http.Dir("errors")), bans: http.HandlerFunc(ban), api: http.HandlerFunc(ban)}
	signedIn := clerkhttp.RequireHeaderAuthorization()
	mux := http.NewServeMux()
	mux.Handle("DELETE /a/{id}", signedIn(notFound(http.HandlerFunc(remove))))
	mux.Handle("DELETE /b/{id}", signedIn(s.explained(http.HandlerFunc(remove))))
	mux.Handle("DELETE /c/{id}", signedIn(toLogin(http.HandlerFunc(remove))))
	mux.Handle("DELETE /d/{id}", signedIn(http.HandlerFunc(own)))
	mux.Handle("DELETE /e/{id}", signedIn(named(http.HandlerFunc(remove)))) // want `every signed-in user run user.Delete .*object-level`
	mux.Handle("DELETE /f/{id}", signedIn(http.HandlerFunc(someone)))       // want `every signed-in user run user.Delete .*object-level`
	mux.Handle("POST /g/{id}", signedIn(s.split(http.HandlerFunc(remove)))) // want `every signed-in user run user.Ban .*object-level`
	mux.Handle("POST /h/{id}", s.front(http.HandlerFunc(health)))           // want `POST /h/{id} reaches user.Ban .*no-auth`
	http.ListenAndServe(":8080", mux)
}

func mine(r *http.Request) bool {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	return ok && claims.Subject == r.PathValue("id")
}

func notFound(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !mine(r) {
			http.NotFoundHandler().ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) explained(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !mine(r) {
			s.page.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func toLogin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !mine(r) {
			login.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// named only looks at what the request is called.
func named(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.PathValue("id") == "" {
			http.NotFoundHandler().ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// split hands those whom it does not let through to a handler that bans.
func (s *server) split(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !mine(r) {
			s.bans.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// front verifies the session of all requests but those for the API.
func (s *server) front(next http.Handler) http.Handler {
	next = clerkhttp.RequireHeaderAuthorization()(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.Header.Get("Accept"), "application/json") {
			s.api.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func remove(_ http.ResponseWriter, r *http.Request) { user.Delete(r.Context(), r.PathValue("id")) }

func ban(_ http.ResponseWriter, r *http.Request) { user.Ban(r.Context(), r.PathValue("id")) }

func health(http.ResponseWriter, *http.Request) {}

func own(w http.ResponseWriter, r *http.Request) {
	if !mine(r) {
		http.RedirectHandler("/login", http.StatusFound).ServeHTTP(w, r)
		return
	}
	user.Delete(r.Context(), r.PathValue("id"))
}

func someone(w http.ResponseWriter, r *http.Request) {
	if r.PathValue("id") == "" {
		http.NotFoundHandler().ServeHTTP(w, r)
		return
	}
	user.Delete(r.Context(), r.PathValue("id"))
}
