// Package api uses the claims that another package verified.
package api

import (
	"errors"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"uncheckedclaims/acrossreturned/token"
)

func user(raw string) (string, error) {
	c, err := token.Parse(raw) // want `token.Parse \(jwt.ParseClaims\) does not compare exp.*\(expiry-unchecked\)`
	if err != nil {
		return "", err
	}
	return c.Subject, nil
}

func fresh(raw string) (string, error) {
	c, err := token.Parse(raw)
	if err != nil {
		return "", err
	}
	if !c.IsValidAt(time.Now()) {
		return "", errors.New("expired")
	}
	return c.Subject, nil
}

func fetched(v *token.Verifier, raw string) (string, error) {
	c, err := v.Verify(raw) // want `\(issuer-unchecked\)` `\(audience-unchecked\)`
	if err != nil {
		return "", err
	}
	return c.Subject, nil
}

func fetchedChecked(v *token.Verifier, raw string) (string, error) {
	c, err := v.Verify(raw)
	if err != nil {
		return "", err
	}
	if c.Issuer != "https://clerk.shop.example" || len(c.Audience) != 1 || c.Audience[0] != "shop" {
		return "", errors.New("token is not for us")
	}
	return c.Subject, nil
}

func strict(v *token.Verifier, raw string) (string, error) {
	c, err := v.Strict(raw)
	if err != nil {
		return "", err
	}
	return c.Subject, nil
}

var _ = []any{user, fresh, fetched, fetchedChecked, strict}

func expired(raw string, key jwt.Keyfunc) (string, error) {
	c, err := token.Expired(raw, key) // want `jwt.WithoutClaimsValidation at lax.go:8: expired tokens pass.*\(validation-disabled\)`
	if err != nil {
		return "", err
	}
	return c.Subject, nil
}

func renewed(raw string, key jwt.Keyfunc) (string, error) {
	c, err := token.Expired(raw, key)
	if err != nil || time.Since(c.ExpiresAt.Time) > time.Hour {
		return "", errors.New("expired too long ago")
	}
	return c.Subject, nil
}

var _ = []any{expired, renewed}
