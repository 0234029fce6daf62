// Package cristalhqexpiry uses tokens of a library that never compares the times.
package cristalhqexpiry

import (
	jwtv3 "github.com/cristalhq/jwt/v3"
	jwtv4 "github.com/cristalhq/jwt/v4"
	"github.com/cristalhq/jwt/v5"
)

type claims struct {
	jwt.RegisteredClaims
	Role string `json:"role"`
}

func parsed(raw []byte, v jwt.Verifier) (string, error) {
	token, err := jwt.Parse(raw, v) // want `jwt.Parse does not compare exp.*\(expiry-unchecked\)`
	if err != nil {
		return "", err
	}
	var c claims
	if err := token.DecodeClaims(&c); err != nil {
		return "", err
	}
	return c.Role, nil
}

func parsedClaims(raw []byte, v jwt.Verifier) (string, error) {
	var c claims
	err := jwt.ParseClaims(raw, v, &c) // want `\(expiry-unchecked\)`
	return c.Subject, err
}

func version4(raw []byte, v jwtv4.Verifier) (string, error) {
	var c jwtv4.RegisteredClaims
	err := jwtv4.ParseClaims(raw, v, &c) // want `\(expiry-unchecked\)`
	return c.Subject, err
}

func version3(raw []byte, v jwtv3.Verifier) ([]byte, error) {
	token, err := jwtv3.ParseAndVerify(raw, v) // want `\(expiry-unchecked\)`
	if err != nil {
		return nil, err
	}
	return token.RawClaims(), nil
}

var _ = []any{parsed, parsedClaims, version4, version3}
