// Package server makes a server whose handler is complete.
package server

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

// Server has what handlers need.
type Server struct{ port int }

// NewServer returns a server that main only starts.
func NewServer() *http.Server {
	s := &Server{port: 8080}
	return &http.Server{Addr: ":8080", Handler: s.RegisterRoutes()}
}

// RegisterRoutes returns all routes.
func (s *Server) RegisterRoutes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/", s.hello)                                                              // route: ANY / (*server.Server).cors -> (*server.Server).hello
	mux.Handle("/health", clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(s.health))) // route: ANY /health (*server.Server).cors clerkhttp.RequireHeaderAuthorization -> (*server.Server).health
	return s.cors(mux)
}

func (s *Server) cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *Server) hello(w http.ResponseWriter, r *http.Request)  {}
func (s *Server) health(w http.ResponseWriter, r *http.Request) {}
