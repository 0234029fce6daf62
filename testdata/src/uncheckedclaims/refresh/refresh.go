// Package refresh accepts expired tokens on purpose, and looks at the time itself.
package refresh

import (
	"errors"
	"os"
	"time"

	jwtgo "github.com/dgrijalva/jwt-go"
	jwtv4 "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v5"
)

var (
	secret     = []byte(os.Getenv("JWT_SECRET"))
	errExpired = errors.New("token expired too long ago")
)

func renew(raw string) (string, error) {
	var c jwt.RegisteredClaims
	if _, err := jwt.ParseWithClaims(raw, &c, key, jwt.WithoutClaimsValidation()); err != nil {
		return "", err
	}
	if c.ExpiresAt == nil || time.Since(c.ExpiresAt.Time) > 7*24*time.Hour {
		return "", errExpired
	}
	return c.Subject, nil
}

func renewMap(raw string) (any, error) {
	token, err := jwt.NewParser(jwt.WithoutClaimsValidation()).Parse(raw, key)
	if err != nil {
		return nil, err
	}
	m := token.Claims.(jwt.MapClaims)
	exp, ok := m["exp"].(float64)
	if !ok || time.Since(time.Unix(int64(exp), 0)) > time.Hour {
		return nil, errExpired
	}
	return m["sub"], nil
}

func renewOld(raw string) (any, error) {
	p := jwtgo.Parser{SkipClaimsValidation: true}
	token, err := p.Parse(raw, func(*jwtgo.Token) (any, error) { return secret, nil })
	if err != nil {
		return nil, err
	}
	m := token.Claims.(jwtgo.MapClaims)
	if !m.VerifyExpiresAt(time.Now().Add(-time.Hour).Unix(), true) {
		return nil, errExpired
	}
	return m["sub"], nil
}

func later(raw string) (string, error) {
	var c jwtv4.RegisteredClaims
	if _, err := jwtv4.ParseWithClaims(raw, &c, func(*jwtv4.Token) (any, error) { return secret, nil }, jwtv4.WithoutClaimsValidation()); err != nil {
		return "", err
	}
	if err := c.Valid(); err != nil {
		return "", err
	}
	return c.Subject, nil
}

// configured leaves the decision to whoever runs the program.
func configured(raw string, lenient bool) (string, error) {
	var opts []jwt.ParserOption
	if lenient {
		opts = append(opts, jwt.WithoutClaimsValidation())
	}
	var c jwt.RegisteredClaims
	_, err := jwt.ParseWithClaims(raw, &c, key, opts...)
	return c.Subject, err
}

// decoder never verifies: another pass speaks of that.
func kid(raw string) any {
	token, _, err := jwt.NewParser(jwt.WithoutClaimsValidation()).ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return nil
	}
	return token.Header["kid"]
}

func key(*jwt.Token) (any, error) { return secret, nil }

var _ = []any{renew, renewMap, renewOld, later, configured, kid}
