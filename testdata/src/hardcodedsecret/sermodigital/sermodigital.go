// Package sermodigital signs and validates with constant keys by SermoDigital/jose.
package sermodigital

import (
	"os"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

func sign(c jws.Claims) ([]byte, error) {
	return jws.NewJWT(c, crypto.SigningMethodHS256).Serialize([]byte("serialize-key")) // want "tokens.*\\(jwt-key\\)"
}

func validate(raw []byte) error {
	t, err := jws.ParseJWT(raw)
	if err != nil {
		return err
	}
	return t.Validate([]byte("validate-key"), crypto.SigningMethodHS256) // want "tokens.*\\(jwt-key\\)"
}

func fine(c jws.Claims) ([]byte, error) {
	c["role"] = "admin"
	return jws.NewJWT(c, crypto.SigningMethodHS256).Serialize([]byte(os.Getenv("JWT_SECRET")))
}
