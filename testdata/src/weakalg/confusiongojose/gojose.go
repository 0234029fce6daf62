// Package confusiongojose verifies with the bytes of public keys; before v4, go-jose takes any algorithm.
package confusiongojose

import (
	"crypto/rsa"
	"errors"
	"os"

	jose3 "github.com/go-jose/go-jose/v3"
	jwt3 "github.com/go-jose/go-jose/v3/jwt"
	jwt2 "gopkg.in/go-jose/go-jose.v2/jwt"
	square "gopkg.in/square/go-jose.v2"
)

func publicBytes() []byte { return []byte(os.Getenv("JWT_PUBLIC_KEY")) }

func claims3(raw string, dest any) error {
	token, err := jwt3.ParseSigned(raw)
	if err != nil {
		return err
	}
	return token.Claims(publicBytes(), dest) // want `\(algorithm-confusion\)`
}

func verify3(raw string) ([]byte, error) {
	object, err := jose3.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	return object.Verify(publicBytes()) // want `\(algorithm-confusion\)`
}

func claims2(raw string, dest any) error {
	token, err := jwt2.ParseSigned(raw)
	if err != nil {
		return err
	}
	key, err := os.ReadFile("issuer-public.pem")
	if err != nil {
		return err
	}
	return token.Claims(key, dest) // want `\(algorithm-confusion\)`
}

func verifySquare(raw string) ([]byte, error) {
	object, err := square.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	return object.Verify(publicBytes()) // want `\(algorithm-confusion\)`
}

func typed(raw string, public *rsa.PublicKey, dest any) error {
	token, err := jwt3.ParseSigned(raw)
	if err != nil {
		return err
	}
	return token.Claims(public, dest)
}

func compared(raw string, dest any) error {
	token, err := jwt3.ParseSigned(raw)
	if err != nil {
		return err
	}
	if len(token.Headers) != 1 || token.Headers[0].Algorithm != "RS256" {
		return errors.New("unexpected algorithm")
	}
	return token.Claims(publicBytes(), dest)
}

// checkedByCaller gets a token whose algorithm somebody may have compared.
func checkedByCaller(token *jwt3.JSONWebToken, dest any) error {
	return token.Claims(publicBytes(), dest)
}

func caller(raw string, dest any) error {
	token, err := jwt3.ParseSigned(raw)
	if err != nil {
		return err
	}
	if err := requireRSA(token.Headers[0].Algorithm); err != nil {
		return err
	}
	return checkedByCaller(token, dest)
}

func requireRSA(alg string) error {
	if alg != "RS256" {
		return errors.New("unexpected algorithm")
	}
	return nil
}

func each(raw string, dest any) error {
	token, err := jwt3.ParseSigned(raw)
	if err != nil {
		return err
	}
	for _, h := range token.Headers {
		switch jose3.SignatureAlgorithm(h.Algorithm) {
		case jose3.RS256, jose3.PS256:
		default:
			return errors.New("unexpected algorithm")
		}
	}
	return token.Claims(publicBytes(), dest)
}
