// Package ownvalid has types of claims whose validation accepts everything.
package ownvalid

import (
	"errors"
	"os"
	"time"

	jwtv4 "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v5"
)

var secret = []byte(os.Getenv("JWT_SECRET"))

type lax struct {
	jwtv4.RegisteredClaims
	Role string `json:"role"`
}

func (lax) Valid() error { return nil } // want `lax.Valid: expired tokens pass.*\(validation-disabled\)`

func role(raw string) (string, error) {
	var c lax
	_, err := jwtv4.ParseWithClaims(raw, &c, func(*jwtv4.Token) (any, error) { return secret, nil })
	return c.Role, err
}

// plain has no time of expiry for version 5 to compare.
type plain struct {
	User string `json:"user"`
}

func (plain) GetAudience() (jwt.ClaimStrings, error)       { return nil, nil }
func (plain) GetExpirationTime() (*jwt.NumericDate, error) { return nil, nil } // want `plain.GetExpirationTime: expired tokens pass.*\(validation-disabled\)`
func (plain) GetIssuedAt() (*jwt.NumericDate, error)       { return nil, nil }
func (plain) GetIssuer() (string, error)                   { return "", nil }
func (plain) GetNotBefore() (*jwt.NumericDate, error)      { return nil, nil }
func (plain) GetSubject() (string, error)                  { return "", nil }

func user(raw string) (string, error) {
	c := &plain{}
	_, err := jwt.ParseWithClaims(raw, c, func(*jwt.Token) (any, error) { return secret, nil })
	return c.User, err
}

// own compares the times itself.
type own struct {
	Exp  int64  `json:"exp"`
	User string `json:"user"`
}

func (c own) Valid() error {
	if time.Now().Unix() > c.Exp {
		return errors.New("expired")
	}
	return nil
}

func ownUser(raw string) (string, error) {
	var c own
	_, err := jwtv4.ParseWithClaims(raw, &c, func(*jwtv4.Token) (any, error) { return secret, nil })
	return c.User, err
}

// signed is only ever signed.
type signed struct{ User string }

func (signed) Valid() error { return nil }

func sign(user string) (string, error) {
	return jwtv4.NewWithClaims(jwtv4.SigningMethodHS256, signed{user}).SignedString(secret)
}

// after looks at the time after the signature.
type after struct {
	Exp  int64  `json:"exp"`
	User string `json:"user"`
}

func (after) Valid() error { return nil }

func afterUser(raw string) (string, error) {
	var c after
	if _, err := jwtv4.ParseWithClaims(raw, &c, func(*jwtv4.Token) (any, error) { return secret, nil }); err != nil {
		return "", err
	}
	if time.Now().Unix() > c.Exp {
		return "", errors.New("expired")
	}
	return c.User, nil
}

var _ = []any{role, user, ownUser, sign, afterUser}
