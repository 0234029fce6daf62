// Package middleware declares the part of github.com/go-chi/chi/v5/middleware that the fixtures use.
package middleware

import "net/http"

func BasicAuth(realm string, creds map[string]string) func(next http.Handler) http.Handler
