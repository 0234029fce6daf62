// Package gojose4 lists algorithms: of one family, or of both.
package gojose4

import (
	"crypto/rsa"
	"os"

	jose "github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func publicBytes() []byte { return []byte(os.Getenv("JWT_PUBLIC_KEY")) }

func confused(raw string, dest any) error {
	token, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256, jose.HS256}) // want `HMAC and public-key.*\(mixed-algorithms\)`
	if err != nil {
		return err
	}
	return token.Claims(publicBytes(), dest) // want `\(algorithm-confusion\)`
}

func mixed(raw string, key *rsa.PublicKey) ([]byte, error) {
	object, err := jose.ParseSigned(raw, []jose.SignatureAlgorithm{jose.HS512, jose.EdDSA}) // want `\(mixed-algorithms\)`
	if err != nil {
		return nil, err
	}
	return object.Verify(key)
}

func one(raw string, dest any) error {
	token, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.RS256, jose.PS256, jose.ES256})
	if err != nil {
		return err
	}
	return token.Claims(publicBytes(), dest)
}

func secret(raw string, dest any) error {
	token, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.HS256})
	if err != nil {
		return err
	}
	return token.Claims([]byte(os.Getenv("JWT_SECRET")), dest)
}
