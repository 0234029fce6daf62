// Package rotation keeps several signing keys, by id, all from the environment.
package rotation

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"

	"github.com/golang-jwt/jwt/v5"
)

type ring struct {
	mu      sync.RWMutex
	current string
	keys    map[string][]byte
}

var errUnknownKey = errors.New("unknown key id")

// load reads "id=key,id=key".
func load() (*ring, error) {
	r := &ring{current: "none", keys: map[string][]byte{}}
	for _, pair := range strings.Split(os.Getenv("JWT_KEYS"), ",") {
		id, key, ok := strings.Cut(pair, "=")
		if !ok || len(key) < 32 {
			return nil, fmt.Errorf("JWT_KEYS: key %q is missing or shorter than 32 bytes", id)
		}
		r.keys[id] = []byte(key)
		r.current = id
	}
	return r, nil
}

func (r *ring) sign(claims jwt.Claims) (string, error) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	t.Header["kid"] = r.current
	return t.SignedString(r.keys[r.current])
}

func (r *ring) keyfunc(t *jwt.Token) (any, error) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	id, ok := t.Header["kid"].(string)
	if !ok {
		id = "default"
	}
	if key, ok := r.keys[id]; ok {
		return key, nil
	}
	return nil, errUnknownKey
}

func (r *ring) parse(raw string) (*jwt.Token, error) {
	return jwt.ParseWithClaims(raw, &jwt.RegisteredClaims{}, r.keyfunc, jwt.WithValidMethods([]string{"HS256"}))
}
