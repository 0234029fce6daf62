package testonly

import (
	"crypto/rand"
	"crypto/rsa"
	"os"
	"testing"

	"github.com/golang-jwt/jwt/v5"
)

// TestConfusion signs with the public key's bytes as an attacker would.
func TestConfusion(t *testing.T) {
	key, err := rsa.GenerateKey(rand.Reader, 1024)
	if err != nil {
		t.Fatal(err)
	}
	pem := []byte(os.Getenv("JWT_PUBLIC_KEY"))
	forged, err := jwt.New(jwt.SigningMethodHS256).SignedString(pem)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := jwt.Parse(forged, func(*jwt.Token) (any, error) { return pem, nil }); err != nil {
		t.Error("the attack has a mistake:", err)
	}
	if _, err := verify(forged, &key.PublicKey); err == nil {
		t.Error("accepted a forged token")
	}
}
