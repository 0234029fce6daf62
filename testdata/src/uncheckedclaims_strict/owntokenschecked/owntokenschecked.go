// Package owntokenschecked requires what tells its tokens apart.
package owntokenschecked

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

func full(raw string) (string, error) {
	token, err := jwt.Parse(raw, key, jwt.WithExpirationRequired(), jwt.WithAudience("shop"))
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

func version4(raw string) (string, error) {
	var c jwtv4.RegisteredClaims
	if _, err := jwtv4.ParseWithClaims(raw, &c, func(*jwtv4.Token) (any, error) { return secret, nil }); err != nil {
		return "", err
	}
	if !c.VerifyIssuer("shop", true) {
		return "", errToken
	}
	return c.Subject, nil
}

func configured(raw string, opts ...jwt.ParserOption) (string, error) {
	token, err := jwt.Parse(raw, key, opts...)
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}

var _ = []any{full, version4, configured}
