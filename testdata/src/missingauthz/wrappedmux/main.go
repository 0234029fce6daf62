// Package main wraps a whole mux with authentication.
package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /me", removeMe)
	var h http.Handler = mux
	h = clerkhttp.RequireHeaderAuthorization()(h)
	h = logged(h)
	srv := &http.Server{Addr: ":8080", Handler: h}
	srv.ListenAndServe()
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		println(r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

func removeMe(_ http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	user.Delete(r.Context(), claims.Subject)
}
