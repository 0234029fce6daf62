// Package main walks a table of method expressions and puts all but the open ones behind the middleware.
package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type Server struct{ name string }

type route struct {
	pattern string
	do      func(*Server, http.ResponseWriter, *http.Request)
	open    bool
}

func (s *Server) Routes() *http.ServeMux {
	mux := http.NewServeMux()
	table := []route{
		{"GET /health", (*Server).health, true},
		{"DELETE /invites/{id}", (*Server).remove, true}, // want `DELETE /invites/\{id\} reaches user.Delete \(line \d+\) with no authentication`
		{"DELETE /me", (*Server).removeMe, false},
	}
	for _, r := range table {
		var h http.Handler = http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
			r.do(s, w, q)
		})
		if !r.open {
			h = clerkhttp.RequireHeaderAuthorization()(h)
		}
		mux.Handle(r.pattern, h)
	}
	return mux
}

func main() { http.ListenAndServe(":8080", (&Server{}).Routes()) }

func (s *Server) health(w http.ResponseWriter, q *http.Request) { w.Write([]byte(s.name)) }

func (s *Server) remove(w http.ResponseWriter, q *http.Request) {
	user.Delete(q.Context(), q.PathValue("id"))
}

func (s *Server) removeMe(w http.ResponseWriter, q *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(q.Context())
	if !ok {
		http.Error(w, "sign in first", http.StatusUnauthorized)
		return
	}
	user.Delete(q.Context(), claims.Subject)
}
