// Package main starts a server of another package.
package main

import (
	"log"
	"net/http"

	"routes/structs/server"
)

type users struct{ db any }

func (u *users) Get(w http.ResponseWriter, r *http.Request) {}

type gate struct{}

func (g gate) Require(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X") != "" {
			next.ServeHTTP(w, r)
		}
	})
}

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func main() {
	srv, err := server.New(&users{}, gate{}, server.WithMiddleware(cors)) // route: GET /health (*server.Server).ServeHTTP middleware.Logger middleware.Timeout main.cors -> (*server.Server).health {at server/server.go:54, tree 0}; GET /users (*server.Server).ServeHTTP middleware.Logger middleware.Timeout main.cors clerkhttp.WithHeaderAuthorization (main.gate).Require -> (*main.users).Get {at server/server.go:61, tree 0}
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(srv.Start(":8080"))
}
