// Package auth gets its settings handed in.
package auth

import "github.com/golang-jwt/jwt/v5"

type Service struct{ secret []byte }

func New(secret string) *Service { return &Service{[]byte(secret)} }

func (s *Service) Sign(sub string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": sub}).SignedString(s.secret)
}
