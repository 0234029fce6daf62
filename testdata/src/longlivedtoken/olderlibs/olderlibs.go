// Package olderlibs makes long-lived tokens with libraries that get no more fixes.
package olderlibs

import (
	"time"

	"github.com/clerkinc/clerk-sdk-go/clerk"
	"github.com/dgrijalva/jwt-go"
	v4 "github.com/golang-jwt/jwt/v4"
)

func standard(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.StandardClaims{
		Subject:   user,
		ExpiresAt: time.Now().Add(7 * 24 * time.Hour).Unix(), // want `token is good for 7 days`
	}).SignedString(key)
}

func forever(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.StandardClaims{Subject: user}).SignedString(key) // want `token is made without exp`
}

func nanoseconds(key []byte, user string) (string, error) {
	return v4.NewWithClaims(v4.SigningMethodHS256, v4.StandardClaims{
		Subject:   user,
		ExpiresAt: int64(24 * time.Hour), // want `jwt.StandardClaims.ExpiresAt gets a duration where a time is due`
	}).SignedString(key)
}

func verify(client clerk.Client, token string) (*clerk.SessionClaims, error) {
	return client.VerifyToken(token, clerk.WithLeeway(10*time.Minute)) // want `leeway accepts session tokens that expired 10 minutes ago`
}
