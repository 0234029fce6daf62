package tests

import (
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func TestToken(t *testing.T) {
	if _, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "u1"}).SignedString([]byte("k")); err != nil {
		t.Fatal(err)
	}
	if _, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		ExpiresAt: jwt.NewNumericDate(time.Now().AddDate(10, 0, 0)),
	}).SignedString([]byte("k")); err != nil {
		t.Fatal(err)
	}
}
