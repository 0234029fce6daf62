// Package main loads sessions of its own in one middleware and refuses those without in another.
package main

import (
	"context"
	"database/sql"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
)

type account struct{ clerkID string }

type accountKey struct{}

var sessions = map[string]*account{}

func lookup(token string) *account { return sessions[token] }

func load(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if c, err := r.Cookie("session"); err == nil {
			if a := lookup(c.Value); a != nil {
				r = r.WithContext(context.WithValue(r.Context(), accountKey{}, a))
			}
		}
		next.ServeHTTP(w, r)
	})
}

type store struct{ db *sql.DB }

func (s *store) byToken(ctx context.Context, token string) (*account, error) {
	var a account
	err := s.db.QueryRowContext(ctx, "SELECT clerk_id FROM sessions WHERE token = $1", token).Scan(&a.clerkID)
	return &a, err
}

// loadStored finds the session in the database.
func (s *store) loadStored(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie("session")
		if err != nil {
			next.ServeHTTP(w, r)
			return
		}
		a, err := s.byToken(r.Context(), c.Value)
		if err != nil {
			next.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), accountKey{}, a)))
	})
}

func current(ctx context.Context) *account {
	a, _ := ctx.Value(accountKey{}).(*account)
	return a
}

func require(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if current(r.Context()) == nil {
			http.Error(w, "sign in first", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type languageKey struct{}

// language leaves something that everybody has.
func language(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), languageKey{}, r.Header.Get("Accept-Language"))))
	})
}

func closeAccount(w http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), current(r.Context()).clerkID)
}

func remove(w http.ResponseWriter, r *http.Request) { user.Delete(r.Context(), chi.URLParam(r, "id")) }

func main() {
	r := chi.NewRouter()
	r.Use(language)
	r.Delete("/users/{id}", remove) // want `DELETE /users/\{id\} reaches user.Delete .* with no authentication`
	r.Group(func(r chi.Router) {
		r.Use(load, require)
		r.Post("/account/close", closeAccount)
	})
	r.Group(func(r chi.Router) {
		r.Use((&store{}).loadStored, require)
		r.Post("/stored/close", closeAccount)
	})
	http.ListenAndServe(":8080", r)
}
