// Package manager has the lifetime of its tokens in a struct.
package manager

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type tokens struct {
	key []byte
	ttl time.Duration
}

func newTokens(key []byte, ttl time.Duration) *tokens { return &tokens{key: key, ttl: ttl} }

func (t *tokens) issue(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(t.ttl)), // want `token is good for 7 days`
	}).SignedString(t.key)
}
