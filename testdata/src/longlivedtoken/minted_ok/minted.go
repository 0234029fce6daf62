// Package minted makes access tokens that live for minutes or hours, and refresh tokens that live for weeks.
package minted

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

const (
	accessTTL  = 15 * time.Minute
	refreshTTL = 30 * 24 * time.Hour
)

type claims struct {
	UserID string `json:"user_id"`
	Type   string `json:"type"`
	jwt.RegisteredClaims
}

func access(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims{
		UserID: user,
		Type:   "access",
		RegisteredClaims: jwt.RegisteredClaims{
			ExpiresAt: jwt.NewNumericDate(time.Now().Add(accessTTL)),
		},
	}).SignedString(key)
}

func refresh(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims{
		UserID: user,
		Type:   "refresh",
		RegisteredClaims: jwt.RegisteredClaims{
			ExpiresAt: jwt.NewNumericDate(time.Now().Add(refreshTTL)),
		},
	}).SignedString(key)
}

func token(key []byte, user string, ttl time.Duration) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": user,
		"exp": time.Now().Add(ttl).Unix(),
	}).SignedString(key)
}

func pair(key []byte, user string) (accessToken, refreshToken string, err error) {
	accessToken, err = token(key, user, time.Hour)
	if err != nil {
		return "", "", err
	}
	refreshToken, err = token(key, user, 7*24*time.Hour)
	return accessToken, refreshToken, err
}

// A working day, and a whole one.
func hours(key []byte, user string) (string, error) {
	now := time.Now()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(now.Add(24 * time.Hour)),
	}).SignedString(key)
}

// Whether a claim has expired is no lifetime.
func soon(c jwt.RegisteredClaims) bool {
	return c.ExpiresAt != nil && c.ExpiresAt.Before(time.Now().Add(30*24*time.Hour))
}
