// Package guardedbyown decodes the token again in handlers behind middleware of its own.
package guardedbyown

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: bearer(r)}); err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func org(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: bearer(r)})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("X-Org", claims.Extra["org"].(string))
}
