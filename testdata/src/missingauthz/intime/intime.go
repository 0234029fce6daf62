// Package intime does things after the next handler that are no checks.
package intime

import (
	"log"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func audit(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		if claims, ok := clerk.SessionClaimsFromContext(r.Context()); ok {
			log.Println("served", claims.Subject)
		}
	})
}

func twice(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	usr, err := user.Update(r.Context(), claims.Subject, &user.UpdateParams{})
	if err != nil || usr.ID != claims.Subject {
		w.WriteHeader(http.StatusBadGateway)
	}
}
