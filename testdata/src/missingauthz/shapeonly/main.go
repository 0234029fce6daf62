// Package main refuses requests by how they look, which anybody can make them look, and takes that for authentication.
package main

import (
	"database/sql"
	"errors"
	"net/http"
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/user"
)

type server struct {
	db      *sql.DB
	origins map[string]bool
}

func main() {
	s := &server{}
	mux := http.NewServeMux()
	mux.Handle("DELETE /present/{id}", present(http.HandlerFunc(remove))) // want `DELETE /present/\{id\} reaches user.Delete .* with no authentication`
	mux.Handle("DELETE /formed/{id}", formed(http.HandlerFunc(remove)))   // want `DELETE /formed/\{id\} reaches user.Delete .* with no authentication`
	mux.Handle("DELETE /origin/{id}", s.origin(http.HandlerFunc(remove))) // want `DELETE /origin/\{id\} reaches user.Delete .* with no authentication`
	mux.Handle("DELETE /enabled/{id}", enabled(http.HandlerFunc(remove))) // want `DELETE /enabled/\{id\} reaches user.Delete .* with no authentication`
	mux.HandleFunc("DELETE /found/{id}", s.found)                         // want `DELETE /found/\{id\} reaches user.Delete .* with no authentication`
	mux.Handle("DELETE /logged/{id}", s.logged(http.HandlerFunc(remove))) // want `DELETE /logged/\{id\} reaches user.Delete .* with no authentication`
	http.ListenAndServe(":8080", mux)
}

func remove(w http.ResponseWriter, r *http.Request) { user.Delete(r.Context(), r.PathValue("id")) }

func present(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			http.Error(w, "no token", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func formed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := bearer(r); err != nil {
			http.Error(w, err.Error(), http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func bearer(r *http.Request) (string, error) {
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !ok || strings.Count(token, ".") != 2 {
		return "", errors.New("no token")
	}
	return token, nil
}

// origin keeps browsers out, and only those.
func (s *server) origin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.origins[r.Header.Get("Origin")] {
			http.Error(w, "forbidden origin", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func enabled(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if os.Getenv("ADMIN_API") == "" {
			http.Error(w, "switched off", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// found only looks whether there is such an account.
func (s *server) found(w http.ResponseWriter, r *http.Request) {
	var id string
	if err := s.db.QueryRowContext(r.Context(), "SELECT clerk_id FROM people WHERE id = $1", r.PathValue("id")).Scan(&id); err != nil {
		http.Error(w, "no such person", http.StatusNotFound)
		return
	}
	user.Delete(r.Context(), id)
}

// logged keeps a record, and stops if it can't.
func (s *server) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := s.db.ExecContext(r.Context(), "INSERT INTO log (path) VALUES ($1)", r.URL.Path); err != nil {
			http.Error(w, "database", http.StatusInternalServerError)
			return
		}
		next.ServeHTTP(w, r)
	})
}
