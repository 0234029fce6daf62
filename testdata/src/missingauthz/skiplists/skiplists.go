// Package skiplists has middleware that leaves some requests out.
package skiplists

import (
	"context"
	"net/http"
	"slices"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

var publicPaths = map[string]bool{"/health": true, "/webhooks": true}

var publicPrefixes = []string{"/static/", "/docs/"}

// isPublic is told nothing but the request.
func isPublic(r *http.Request) bool {
	if r.Method == http.MethodOptions || publicPaths[r.URL.Path] {
		return true
	}
	return slices.ContainsFunc(publicPrefixes, func(p string) bool { return strings.HasPrefix(r.URL.Path, p) })
}

type key struct{}

func byHelper(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isPublic(r) {
			next.ServeHTTP(w, r)
			return
		}
		verify(next, w, r)
	})
}

func byMethodAndPath(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost && r.URL.Path == "/webhooks" || r.URL.Path == "/v2/purge" {
			next.ServeHTTP(w, r)
			return
		}
		claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("X-Session")})
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, claims.Subject)))
	})
}

func verify(next http.Handler, w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("X-Session")})
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, claims.Subject)))
}

func deleteMe(w http.ResponseWriter, r *http.Request) {
	id, _ := r.Context().Value(key{}).(string)
	user.Delete(r.Context(), id)
}

func purge(w http.ResponseWriter, r *http.Request) { user.Delete(r.Context(), r.FormValue("id")) }

func serve() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/me", deleteMe)
	mux.HandleFunc("POST /webhooks", purge) // want `POST /webhooks reaches user.Delete.*\(no-auth\)`
	mux.HandleFunc("POST /v1/purge", purge) // want `lets every signed-in user run user.Delete.*\(object-level\)`
	http.ListenAndServe(":8080", byHelper(mux))

	other := http.NewServeMux()
	other.HandleFunc("POST /v2/me", deleteMe)
	other.HandleFunc("POST /v2/purge", purge) // want `POST /v2/purge reaches user.Delete.*\(no-auth\)`
	http.ListenAndServe(":8081", byMethodAndPath(other))
}
