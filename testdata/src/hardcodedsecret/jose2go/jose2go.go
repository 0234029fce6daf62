// Package jose2go signs, decodes and encrypts with constant keys by dvsekhvalnov/jose2go.
package jose2go

import (
	"os"

	jose "github.com/dvsekhvalnov/jose2go"
)

func sign(payload string) (string, error) {
	return jose.Sign(payload, jose.HS256, []byte("sign-key")) // want "tokens.*\\(jwt-key\\)"
}

func decode(token string) (string, map[string]interface{}, error) {
	return jose.Decode(token, []byte("decode-key")) // want "tokens.*\\(jwt-key\\)"
}

func encrypt(payload string) (string, error) {
	return jose.Encrypt(payload, jose.PBES2_HS256_A128KW, jose.A128GCM, "top secret passphrase") // want "tokens.*\\(jwt-key\\)"
}

func fine(payload string) (string, error) {
	return jose.Sign(payload, jose.HS256, []byte(os.Getenv("JWT_SECRET")), jose.Header("kid", "kid-1"))
}
