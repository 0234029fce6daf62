// Package owntokens verifies the program's own tokens as loosely as the library lets it.
package owntokens

import (
	"errors"
	"os"

	jwtv4 "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v5"
)

var (
	secret   = []byte(os.Getenv("JWT_SECRET"))
	errToken = errors.New("token is not for us")
)

func key(*jwt.Token) (any, error) { return secret, nil }

func loose(raw string) (string, error) {
	token, err := jwt.Parse(raw, key) // want `jwt.Parse accepts any token signed with this secret.*\(own-token\)` `jwt.Parse accepts tokens without exp.*\(expiry-optional\)`
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

func version4(raw string) (string, error) {
	var c jwtv4.RegisteredClaims
	_, err := jwtv4.ParseWithClaims(raw, &c, func(*jwtv4.Token) (any, error) { return secret, nil }) // want `\(own-token\)`
	return c.Subject, err
}

func optional(raw string) (string, error) {
	var c jwtv4.RegisteredClaims
	if _, err := jwtv4.ParseWithClaims(raw, &c, func(*jwtv4.Token) (any, error) { return secret, nil }); err != nil {
		return "", err
	}
	if !c.VerifyIssuer("shop", false) { // want `RegisteredClaims.VerifyIssuer accepts tokens without the claim.*\(optional-claim\)`
		return "", errToken
	}
	return c.Subject, nil
}

var _ = []any{loose, version4, optional}
