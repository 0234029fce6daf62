// Package proofs verifies tokens that are only as old as they say, and ones in front of which others stand.
package proofs

import (
	"crypto"
	"errors"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

// dpop has no exp: its iat must be recent.
func dpop(raw string, key crypto.PublicKey, seen func(string) bool) error {
	token, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.ES256})
	if err != nil {
		return err
	}
	var c struct {
		ID       string           `json:"jti"`
		IssuedAt *jwt.NumericDate `json:"iat"`
		Method   string           `json:"htm"`
	}
	if err := token.Claims(key, &c); err != nil {
		return err
	}
	if c.IssuedAt == nil || time.Since(time.Unix(int64(*c.IssuedAt), 0)) > time.Minute || seen(c.ID) {
		return errors.New("stale proof")
	}
	return nil
}

// claimsOf leaves the comparison to an interface.
type checker interface{ Check(map[string]any) error }

func claimsOf(raw string, key crypto.PublicKey, ch checker) (map[string]any, error) {
	token, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.ES256})
	if err != nil {
		return nil, err
	}
	m := make(map[string]any)
	if err := token.Claims(key, &m); err != nil {
		return nil, err
	}
	return m, ch.Check(m)
}

// required are compared in a loop.
func required(raw string, key crypto.PublicKey, want map[string]any) (map[string]any, error) {
	token, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.ES256})
	if err != nil {
		return nil, err
	}
	m := make(map[string]any)
	if err := token.Claims(key, &m); err != nil {
		return nil, err
	}
	for name, v := range want {
		if m[name] != v {
			return nil, errors.New("claim differs")
		}
	}
	return m, nil
}

var _ = []any{dpop, claimsOf, required}
