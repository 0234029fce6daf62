// Package manager has the lifetimes of its tokens in a struct.
package manager

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type config struct {
	AccessTTL  time.Duration
	RefreshTTL time.Duration
}

type tokens struct {
	key []byte
	cfg config
}

func newTokens(key []byte) *tokens {
	return &tokens{key, config{AccessTTL: 10 * time.Minute, RefreshTTL: 720 * time.Hour}}
}

func (t *tokens) issue(user string, ttl time.Duration) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(ttl)),
	}).SignedString(t.key)
}

func (t *tokens) login(user string) (string, string, error) {
	a, err := t.issue(user, t.cfg.AccessTTL)
	if err != nil {
		return "", "", err
	}
	r, err := t.issue(user, t.cfg.RefreshTTL)
	return a, r, err
}
