// Package purposes makes tokens that are no access tokens.
package purposes

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func invitation(key []byte, email string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"email": email,
		"exp":   time.Now().AddDate(0, 0, 14).Unix(),
	}).SignedString(key)
}

func unsubscribeURL(key []byte, user string) (string, error) {
	tok, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user, "aud": "unsubscribe"}).SignedString(key)
	return "/unsubscribe?t=" + tok, err
}

func session(key []byte, user string, rememberMe bool) (string, error) {
	ttl := 12 * time.Hour
	if rememberMe {
		ttl = 30 * 24 * time.Hour
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"sub": user,
		"exp": time.Now().Add(ttl).Unix(),
	}).SignedString(key)
}
