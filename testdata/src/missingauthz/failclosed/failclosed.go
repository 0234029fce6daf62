// Package failclosed lets requests by on purpose, or refuses to run without a key.
package failclosed

import (
	"log"
	"net/http"
	"os"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
)

func refuse() func(http.Handler) http.Handler {
	if os.Getenv("CLERK_SECRET_KEY") == "" {
		log.Fatal("CLERK_SECRET_KEY is not set")
	}
	return clerkhttp.RequireHeaderAuthorization()
}

func preflight(next http.Handler) http.Handler {
	guarded := clerkhttp.RequireHeaderAuthorization()(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			next.ServeHTTP(w, r)
			return
		}
		guarded.ServeHTTP(w, r)
	})
}

func health(next http.Handler) http.Handler {
	guarded := clerkhttp.RequireHeaderAuthorization()(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/healthz" {
			next.ServeHTTP(w, r)
			return
		}
		guarded.ServeHTTP(w, r)
	})
}

func verbose(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if os.Getenv("APP_ENV") == "development" {
			log.Println(r.Method, r.URL.Path)
		}
		next.ServeHTTP(w, r)
	})
}

func closed(secret string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if secret == "" {
			http.Error(w, "not configured", http.StatusServiceUnavailable)
			return
		}
		clerkhttp.RequireHeaderAuthorization()(next).ServeHTTP(w, r)
	})
}
