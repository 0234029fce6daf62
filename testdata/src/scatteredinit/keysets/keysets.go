// Package keysets fetches keys for every request.
package keysets

import (
	"net/http"
	"os"
	"strings"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/golang-jwt/jwt/v5"
	"github.com/lestrrat-go/jwx/v2/jwk"
)

func verify(w http.ResponseWriter, r *http.Request) {
	keys, err := keyfunc.NewDefault([]string{os.Getenv("CLERK_JWKS_URL")}) // want `keyfunc.NewDefault fetches the keys anew for every request, which then waits for it; make the keyset once at start-up \(per-request\)`
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	raw := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	if _, err := jwt.Parse(raw, keys.Keyfunc, jwt.WithValidMethods([]string{"RS256"})); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

func fetch(w http.ResponseWriter, r *http.Request) {
	set, err := jwk.Fetch(r.Context(), "https://clerk.example.com/.well-known/jwks.json") // want `jwk.Fetch fetches the keys anew for every request.*\(per-request\)`
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	_ = set
}
