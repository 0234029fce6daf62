// Package keyfuncold does the same with version 4, where claims can only be compared by hand.
package keyfuncold

import (
	"errors"

	"github.com/MicahParks/keyfunc"
	"github.com/golang-jwt/jwt/v4"
)

var errToken = errors.New("token is not for us")

type verifier struct{ jwks *keyfunc.JWKS }

func newVerifier(url string) (*verifier, error) {
	jwks, err := keyfunc.Get(url, keyfunc.Options{})
	if err != nil {
		return nil, err
	}
	return &verifier{jwks}, nil
}

func (v *verifier) unchecked(raw string) (string, error) {
	c := &jwt.RegisteredClaims{}
	if _, err := jwt.ParseWithClaims(raw, c, v.jwks.Keyfunc); err != nil { // want `\(issuer-unchecked\)` `\(audience-unchecked\)`
		return "", err
	}
	return c.Subject, nil
}

func (v *verifier) checked(raw string) (string, error) {
	c := &jwt.RegisteredClaims{}
	if _, err := jwt.ParseWithClaims(raw, c, v.jwks.Keyfunc); err != nil {
		return "", err
	}
	if !c.VerifyIssuer("https://clerk.shop.example", true) || !c.VerifyAudience("shop", true) {
		return "", errToken
	}
	return c.Subject, nil
}

func (v *verifier) lost(raw string) (string, error) {
	c := &jwt.RegisteredClaims{}
	if _, err := jwt.ParseWithClaims(raw, c, v.jwks.Keyfunc); err != nil { // want `\(issuer-unchecked\)`
		return "", err
	}
	c.VerifyIssuer("https://clerk.shop.example", true) // want `the outcome of RegisteredClaims.VerifyIssuer is not looked at.*\(ineffective-option\)`
	if !c.VerifyAudience("shop", true) {
		return "", errToken
	}
	return c.Subject, nil
}

var _ = []any{newVerifier, (*verifier).unchecked, (*verifier).checked, (*verifier).lost}
