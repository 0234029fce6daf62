// Package gojose signs, verifies and encrypts with constant keys, in all versions of go-jose.
package gojose

import (
	"github.com/go-jose/go-jose/v3"
	jwt3 "github.com/go-jose/go-jose/v3/jwt"
	jose4 "github.com/go-jose/go-jose/v4"
	jwt4 "github.com/go-jose/go-jose/v4/jwt"
	jose2 "gopkg.in/go-jose/go-jose.v2"
	square "gopkg.in/square/go-jose.v2"
	squarejwt "gopkg.in/square/go-jose.v2/jwt"
)

func signer3() (jose.Signer, error) {
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: []byte("signer-3")}, nil) // want "tokens.*\\(jwt-key\\)"
}

func signer4() (jose4.Signer, error) {
	key := jose4.SigningKey{
		Algorithm: jose4.HS256,
		Key:       []byte("BQf8QA7KgB6H5NEbkihaDLiYlkHsxESv8vcjbwAj"), // want "tokens.*\\(jwt-key\\)"
	}
	return jose4.NewSigner(key, (&jose4.SignerOptions{}).WithType("JWT"))
}

func signer2() (jose2.Signer, error) {
	return jose2.NewSigner(jose2.SigningKey{jose2.HS256, []byte("signer-2")}, nil) // want "tokens.*\\(jwt-key\\)"
}

func signerSquare() (square.Signer, error) {
	var key square.SigningKey
	key.Algorithm = square.HS512
	key.Key = []byte("signer-square") // want "tokens.*\\(jwt-key\\)"
	return square.NewSigner(key, nil)
}

func jwk() (jose4.Signer, error) {
	jwk := jose4.JSONWebKey{Key: []byte("inside-a-jwk"), KeyID: "key-1", Algorithm: "HS256"} // want "tokens.*\\(jwt-key\\)"
	return jose4.NewSigner(jose4.SigningKey{Algorithm: jose4.HS256, Key: jwk}, nil)
}

func claims3(t *jwt3.JSONWebToken) (c jwt3.Claims, err error) {
	err = t.Claims([]byte("claims-3"), &c) // want "tokens.*\\(jwt-key\\)"
	return c, err
}

func claims4(raw string) (c jwt4.Claims, err error) {
	t, err := jwt4.ParseSigned(raw, []jose4.SignatureAlgorithm{jose4.HS256})
	if err != nil {
		return c, err
	}
	return c, t.Claims(sharedKey, &c)
}

var sharedKey = []byte("claims-4-shared") // want "tokens.*\\(jwt-key\\)"

func claimsSquare(t *squarejwt.JSONWebToken, dest any) error {
	return t.Claims([]byte("claims-square"), dest) // want "tokens.*\\(jwt-key\\)"
}

func verify(s *jose.JSONWebSignature) ([]byte, error) {
	return s.Verify([]byte("verify-3")) // want "tokens.*\\(jwt-key\\)"
}

func detached(s *jose4.JSONWebSignature, payload []byte) error {
	return s.DetachedVerify(payload, []byte("detached-4")) // want "tokens.*\\(jwt-key\\)"
}

func encrypt() (jose4.Encrypter, error) {
	return jose4.NewEncrypter(jose4.A256GCM, jose4.Recipient{
		Algorithm: jose4.DIRECT,
		Key:       []byte("Uq8UOHBcxXiEnJMadTvByv"), // want "tokens.*\\(jwt-key\\)"
	}, nil)
}
