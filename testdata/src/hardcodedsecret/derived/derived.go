// Package derived computes its keys from constants: everybody can compute the same.
package derived

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"

	"github.com/golang-jwt/jwt/v5"
)

func hashed(t *jwt.Token) (string, error) {
	key := sha256.Sum256([]byte("a pass phrase")) // want "tokens.*\\(jwt-key\\)"
	return t.SignedString(key[:])
}

var decoded, _ = base64.URLEncoding.DecodeString("azNHN2wyYUFqQTMxTGxpTTVTOW1oVVZJWnAyZTZBcUxHZkJP") // want "tokens.*\\(jwt-key\\)"

func encoded(t *jwt.Token) (string, error) { return t.SignedString(decoded) }

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func unwrapped(t *jwt.Token) (string, error) {
	return t.SignedString(must(hex.DecodeString("c9d52340fe05d40b7008756246476abe16dd0b00cb8aff96cae66efe9032dae7"))) // want "tokens.*\\(jwt-key\\)"
}

func repeated(t *jwt.Token) (string, error) {
	return t.SignedString(bytes.Repeat([]byte("k"), 32)) // want "tokens.*\\(jwt-key\\)"
}

func sliced(t *jwt.Token) (string, error) {
	const key = "longer-than-it-has-to-be" // want "tokens.*\\(jwt-key\\)"
	return t.SignedString([]byte(key)[:16])
}
