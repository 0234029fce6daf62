// Package unpinnedsigner verifies what it signs, so that the fix takes the algorithm from there.
package unpinnedsigner

import (
	. "github.com/golang-jwt/jwt/v5"
)

type signer struct{ key []byte }

func (s *signer) sign(claims Claims) (string, error) {
	return NewWithClaims(SigningMethodHS512, claims).SignedString(s.key)
}

func (s *signer) verify(raw string) (*Token, error) {
	return Parse(raw, func(*Token) (any, error) { return s.key, nil }) // want `\(unpinned-algorithm\)`
}
