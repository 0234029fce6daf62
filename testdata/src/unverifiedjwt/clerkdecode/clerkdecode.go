// Package clerkdecode uses the claims of a session token that was only decoded.
package clerkdecode

import (
	"context"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type key struct{}

func handler(w http.ResponseWriter, r *http.Request) {
	token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: token}) // want `^claims that jwt.Decode only decodes are used at line 22, so anyone can forge them; verify the token first \(unverified-claims\)$`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	me, err := user.Get(r.Context(), claims.Subject)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(me.ID))
}

func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		cookie, err := r.Cookie("__session")
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: cookie.Value}) // want `\(unverified-claims\)`
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		ctx := context.WithValue(r.Context(), key{}, claims)
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func extra(w http.ResponseWriter, r *http.Request) {
	claims, err := jwt.Decode(r.Context(), &jwt.DecodeParams{Token: r.URL.Query().Get("token")}) // want `\(unverified-claims\)`
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if role, _ := claims.Extra["role"].(string); role != "admin" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
