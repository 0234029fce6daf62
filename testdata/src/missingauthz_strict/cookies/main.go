// Package main changes accounts by GET for sessions that come in a cookie.
package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
)

func main() {
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.Use(clerkhttp.RequireHeaderAuthorization(clerkhttp.AuthorizationJWTExtractor(fromCookie)))
		r.Get("/account/delete", deleteMe) // want `GET /account/delete runs user.Delete \(line \d+\) for a session in a cookie, which a link on another site makes the browser send; use POST \(csrf-get\)`
		r.Delete("/account", deleteMe)
		r.Get("/account", showMe)
	})
	r.Group(func(r chi.Router) {
		r.Use(session)
		r.Get("/lock", lockMe) // want `GET /lock runs user.Lock .*csrf-get`
		r.Post("/lock", lockMe)
	})
	r.Group(func(r chi.Router) {
		r.Use(promote, clerkhttp.RequireHeaderAuthorization())
		r.Get("/leave", deleteMe) // want `GET /leave runs user.Delete .*csrf-get`
	})
	r.Group(func(r chi.Router) {
		r.Use(clerkhttp.RequireHeaderAuthorization()) // only the Authorization header
		r.Get("/api/account/delete", deleteMe)
	})
	r.Group(func(r chi.Router) {
		r.Use(theme, clerkhttp.RequireHeaderAuthorization())
		r.Get("/api/leave", deleteMe)
	})
	r.Get("/inline/delete", inline) // want `GET /inline/delete runs user.Delete .*csrf-get`
	http.ListenAndServe(":8080", r)
}

func fromCookie(r *http.Request) string {
	c, err := r.Cookie("__session")
	if err != nil {
		return ""
	}
	return c.Value
}

// session authenticates by the cookie.
func session(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: fromCookie(r)})
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims)))
	})
}

// promote turns the cookie into a header for the middleware behind it.
func promote(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if token := fromCookie(r); token != "" {
			r.Header.Set("Authorization", "Bearer "+token)
		}
		next.ServeHTTP(w, r)
	})
}

// theme reads a cookie that says nothing of the caller.
func theme(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if c, err := r.Cookie("theme"); err == nil {
			w.Header().Set("X-Theme", c.Value)
		}
		next.ServeHTTP(w, r)
	})
}

func deleteMe(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), claims.Subject)
}

func lockMe(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Lock(r.Context(), claims.Subject)
}

func showMe(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Get(r.Context(), claims.Subject)
}

func inline(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: fromCookie(r)})
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	user.Delete(r.Context(), claims.Subject)
}
