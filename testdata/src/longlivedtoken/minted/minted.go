// Package minted makes access tokens that live for days.
package minted

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type claims struct {
	UserID string `json:"user_id"`
	jwt.RegisteredClaims
}

func registered(key []byte, user string) (string, error) {
	now := time.Now()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, &claims{
		UserID: user,
		RegisteredClaims: jwt.RegisteredClaims{
			IssuedAt:  jwt.NewNumericDate(now),
			ExpiresAt: jwt.NewNumericDate(now.Add(30 * 24 * time.Hour)), // want `token is good for 30 days and can't be called back; .* \(long-lifetime\)`
		},
	}).SignedString(key)
}

func mapClaims(key []byte, user string) (string, error) {
	tok := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": user,
		"iat": time.Now().Unix(),
		"exp": time.Now().Add(time.Hour * 72).Unix(), // want `token is good for 3 days`
	})
	return tok.SignedString(key)
}

func entry(key []byte, user string) (string, error) {
	c := jwt.MapClaims{"sub": user}
	c["exp"] = time.Now().AddDate(0, 0, 7).Unix() // want `token is good for 7 days`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

func months(key []byte, user string) (string, error) {
	expiresAt := time.Now().UTC().AddDate(0, 3, 0)
	c := jwt.RegisteredClaims{Subject: user}
	c.ExpiresAt = jwt.NewNumericDate(expiresAt) // want `token is good for 91 days`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
}

const (
	day      = 24 * 60 * 60
	tokenTTL = 14 * day
)

func arithmetic(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": user,
		"exp": time.Now().Unix() + tokenTTL, // want `token is good for 14 days`
	}).SignedString(key)
}

var lifetimeHours = 24 * 5

func converted(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: expiry(time.Duration(lifetimeHours) * time.Hour), // want `token is good for 5 days`
	}).SignedString(key)
}
