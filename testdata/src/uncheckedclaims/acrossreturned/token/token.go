// Package token verifies signatures and leaves the rest to its callers.
package token

import (
	"github.com/MicahParks/keyfunc/v3"
	cristalhq "github.com/cristalhq/jwt/v5"
	"github.com/golang-jwt/jwt/v5"
)

var verifier cristalhq.Verifier

// Parse verifies the signature.
func Parse(raw string) (*cristalhq.RegisteredClaims, error) {
	c := new(cristalhq.RegisteredClaims)
	if err := cristalhq.ParseClaims([]byte(raw), verifier, c); err != nil {
		return nil, err
	}
	return c, nil
}

// A Verifier has fetched keys.
type Verifier struct{ Keys keyfunc.Keyfunc }

// Verify verifies the signature and the times.
func (v *Verifier) Verify(raw string) (*jwt.RegisteredClaims, error) {
	c := new(jwt.RegisteredClaims)
	_, err := jwt.ParseWithClaims(raw, c, v.Keys.Keyfunc)
	return c, err
}

// Strict verifies everything.
func (v *Verifier) Strict(raw string) (*jwt.RegisteredClaims, error) {
	c := new(jwt.RegisteredClaims)
	_, err := jwt.ParseWithClaims(raw, c, v.Keys.Keyfunc, jwt.WithIssuer("https://clerk.shop.example"), jwt.WithAudience("shop"))
	return c, err
}
