// Package handlers sets Clerk up in its handlers.
package handlers

import (
	"encoding/json"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwks"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func show(w http.ResponseWriter, r *http.Request) {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY")) // want `clerk.SetKey for every request races with the others, and has no effect after the first API call; call it once at start-up \(per-request\)`
	u, err := user.Get(r.Context(), "user_2abc")
	if err != nil {
		http.Error(w, "no such user", http.StatusNotFound)
		return
	}
	_ = json.NewEncoder(w).Encode(u.ID)
}

func backend(c *gin.Context) {
	clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{ // want `clerk.SetBackend replaces the backend that all other requests are using; call it once at start-up, or make a client \(per-request\)`
		Key: clerk.String(os.Getenv("CLERK_SECRET_KEY")),
	}))
}

type api struct{ key string }

func (a *api) list(c echo.Context) error {
	config := &clerk.ClientConfig{}
	config.Key = clerk.String(a.key)
	users := user.NewClient(config) // want `user.NewClient makes a Clerk client for every request; make it once at start-up and share it \(per-request\)`
	_, err := users.List(c.Request().Context(), &user.ListParams{})
	return err
}

// guard runs once, what it returns for every request.
func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		keys := jwks.NewClient(&clerk.ClientConfig{}) // want `jwks.NewClient makes a Clerk client for every request.*\(per-request\)`
		if _, err := keys.Get(r.Context(), &jwks.GetParams{}); err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func routes() {
	http.Handle("GET /me", guard(http.HandlerFunc(show)))
	http.HandleFunc("GET /count", func(w http.ResponseWriter, r *http.Request) {
		n, err := client().Count(r.Context(), &user.ListParams{})
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		_ = json.NewEncoder(w).Encode(n)
	})
}
