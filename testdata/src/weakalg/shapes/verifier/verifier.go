// Package verifier holds the key of an issuer.
package verifier

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

// A Verifier finds keys.
type Verifier struct{ PublicKey []byte }

// Keyfunc returns the key.
func (v *Verifier) Keyfunc(*jwt.Token) (any, error) { return v.PublicKey, nil } // want Keyfunc:"finds keys, public bytes"

// CheckedKeyfunc returns the key for its own method.
func (v *Verifier) CheckedKeyfunc(t *jwt.Token) (any, error) { // want CheckedKeyfunc:"checks the algorithm, finds keys, public bytes"
	if t.Method != jwt.SigningMethodRS256 {
		return nil, errors.New("unexpected method")
	}
	return v.Keyfunc(t)
}
