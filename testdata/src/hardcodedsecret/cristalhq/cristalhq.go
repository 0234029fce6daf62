// Package cristalhq signs and verifies with constant keys by cristalhq/jwt.
package cristalhq

import (
	"os"

	v3 "github.com/cristalhq/jwt/v3"
	v4 "github.com/cristalhq/jwt/v4"
	"github.com/cristalhq/jwt/v5"
)

func signer() (jwt.Signer, error) {
	return jwt.NewSignerHS(jwt.HS256, []byte("signer-5")) // want "tokens.*\\(jwt-key\\)"
}

func verifier() (jwt.Verifier, error) {
	key := []byte(`verifier-5`) // want "tokens.*\\(jwt-key\\)"
	return jwt.NewVerifierHS(jwt.HS256, key)
}

func version4() (v4.Signer, error) {
	return v4.NewSignerHS(v4.HS256, []byte("signer-4")) // want "tokens.*\\(jwt-key\\)"
}

func version3() (v3.Verifier, error) {
	return v3.NewVerifierHS(v3.HS256, []byte("verifier-3")) // want "tokens.*\\(jwt-key\\)"
}

func fine() (jwt.Signer, error) { return jwt.NewSignerHS(jwt.HS512, []byte(os.Getenv("JWT_SECRET"))) }
