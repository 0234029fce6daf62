// Package main has middleware that tells developers more, and is told whether a session is required.
package main

import (
	"log"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
)

// gate asks for both of its settings twice, in turn.
func gate(dev, required bool) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
			if dev {
				log.Println("a request")
			}
			if required {
				w.Header().Set("WWW-Authenticate", "Bearer")
			}
			claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
			if err != nil && dev {
				log.Println("no session")
			}
			if err != nil && required {
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
			if err == nil {
				r = r.WithContext(clerk.ContextWithSessionClaims(r.Context(), claims))
			}
			next.ServeHTTP(w, r)
		})
	}
}

func deleteUser(w http.ResponseWriter, r *http.Request) {
	if _, err := user.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
	}
}

func main() {
	r := chi.NewRouter()
	r.With(gate(false, false)).Delete("/loose/{id}", deleteUser) // want `DELETE /loose/\{id\} reaches user.Delete .* and main.gate lets requests without a token through; .*optional-auth`
	r.With(gate(false, true)).Delete("/strict/{id}", deleteUser) // want `DELETE /strict/\{id\} lets every signed-in user run user.Delete .*object-level`
	log.Fatal(http.ListenAndServe(":8080", r))
}
