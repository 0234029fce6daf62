// Package gateway passes the identity on in a header that it writes itself.
package gateway

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func Auth(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn; read claims tested; write header x-user-id authn
		r.Header.Del("X-User-ID")
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		r.Header.Set("X-User-ID", claims.Subject)
		next.ServeHTTP(w, r)
	})
}

func Me(w http.ResponseWriter, r *http.Request) { //= read header x-user-id untested; work user.Get request header x-user-id r.Header.Get("X-User-ID"), none
	u, err := user.Get(r.Context(), r.Header.Get("X-User-ID"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	_, _ = w.Write([]byte(u.ID))
}

// Outgoing is about a request that the program makes.
func Outgoing(id string) (*http.Request, error) { //= nothing
	req, err := http.NewRequest("GET", "https://backend.internal", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("X-User-ID", id)
	return req, nil
}
