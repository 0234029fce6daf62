// Package middleware declares the part of github.com/go-chi/chi/middleware that the fixtures use.
package middleware

import (
	"net/http"
	"time"
)

func BasicAuth(realm string, creds map[string]string) func(next http.Handler) http.Handler
func Logger(next http.Handler) http.Handler
func Profiler() http.Handler
func Recoverer(next http.Handler) http.Handler
func RequestID(next http.Handler) http.Handler
func Timeout(timeout time.Duration) func(next http.Handler) http.Handler
