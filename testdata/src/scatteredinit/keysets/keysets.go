// Package keysets fetches keys for every request.
package keysets

import (
	"errors"
	"net/http"
	"os"
	"strings"
	"sync"

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

type verifier struct {
	mu  sync.Mutex
	url string
	set jwk.Set
}

func (v *verifier) find(kid string) (jwk.Key, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	key, ok := v.set.LookupKeyID(kid)
	if !ok {
		return nil, errors.New("no such key")
	}
	return key, nil
}

func (v *verifier) replace(set jwk.Set) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.set = set
}

// unknown fetches the keys when there is a new one.
func (v *verifier) unknown(w http.ResponseWriter, r *http.Request) {
	if _, err := v.find(r.Header.Get("X-Key")); err != nil {
		set, err := jwk.Fetch(r.Context(), v.url)
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		v.replace(set)
	}
	w.WriteHeader(http.StatusNoContent)
}

// healthz tells whether the keys can be fetched.
func (v *verifier) healthz(w http.ResponseWriter, r *http.Request) {
	if _, err := jwk.Fetch(r.Context(), v.url); err != nil {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
}
