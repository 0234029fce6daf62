// Package auth makes tokens that live as long as its users say.
package auth

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type Service struct {
	key    []byte
	expiry time.Duration
}

func New(key []byte, expiry time.Duration) *Service { return &Service{key: key, expiry: expiry} }

func (s *Service) Token(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": user,
		"exp": time.Now().Add(s.expiry).Unix(),
	}).SignedString(s.key)
}

// Issue counts in hours.
func Issue(key []byte, user string, hours int) (string, error) {
	expiresAt := time.Now().Add(time.Duration(hours) * time.Hour)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(expiresAt),
	}).SignedString(key)
}

// Options has its limits in exported fields.
type Options struct {
	Leeway time.Duration
}

func (o Options) Parser() *jwt.Parser { return jwt.NewParser(jwt.WithLeeway(o.Leeway)) }

// In is the time so many days from now.
func In(days int) time.Time { return time.Now().AddDate(0, 0, days) }

// Sign lets the claims that it gets expire.
func Sign(key []byte, c jwt.RegisteredClaims) (string, error) {
	c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(time.Hour))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}
