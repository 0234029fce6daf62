package tests

import (
	"testing"

	"github.com/golang-jwt/jwt/v5"
)

func TestUser(t *testing.T) {
	token, err := jwt.Parse("a token", func(*jwt.Token) (any, error) { return []byte("secret"), nil }, jwt.WithoutClaimsValidation(), jwt.WithIssuer(""))
	if err != nil || token.Claims.(jwt.MapClaims)["sub"] != "user" {
		t.Fatal(err)
	}
}
