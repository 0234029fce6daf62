// Package golangjwtenv is golangjwt done right, with all the constants that stand near a key and are none.
package golangjwtenv

import (
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"fmt"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

const (
	issuer   = "https://acme-widgets.com"
	audience = "acme-api"
	keyID    = "signing-key-2025"
)

var key = []byte(os.Getenv("JWT_SECRET"))

func sign(sub string) (string, error) {
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"iss": issuer, "aud": audience, "sub": sub, "role": "admin"})
	t.Header["kid"] = keyID
	return t.SignedString(key)
}

func parse(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if t.Method.Alg() != "HS256" {
			return []byte(""), fmt.Errorf("unexpected algorithm %v", t.Header["alg"])
		}
		if t.Header["kid"] != keyID {
			return "", errors.New("unknown key id")
		}
		if len(key) < 32 {
			return []byte("ignored"), errors.New("key is too short")
		}
		return key, nil
	}, jwt.WithIssuer(issuer), jwt.WithAudience(audience), jwt.WithValidMethods([]string{"HS256"}))
}

func random() (string, error) {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		return "", err
	}
	return jwt.New(jwt.SigningMethodHS256).SignedString(key)
}

func asymmetric(t *jwt.Token) (string, error) {
	pem, err := os.ReadFile("signing-key.pem")
	if err != nil {
		return "", err
	}
	k, err := jwt.ParseRSAPrivateKeyFromPEM(pem)
	if err != nil {
		return "", err
	}
	return t.SignedString(k)
}

func verifyWith(k *rsa.PublicKey) jwt.Keyfunc {
	return func(*jwt.Token) (any, error) { return k, nil }
}

func peek(raw string) (*jwt.Token, []string, error) {
	return jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{"typ": "access"})
}

// unsigned is weak, but there is no key in it.
func unsigned(t *jwt.Token) (string, error) { return t.SignedString(jwt.UnsafeAllowNoneSignatureType) }

func unset(raw string) (*jwt.Token, error) { return jwt.Parse(raw, nil) }
