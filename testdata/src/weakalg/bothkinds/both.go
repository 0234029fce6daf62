// Package bothkinds finds secrets and public keys with one function.
package bothkinds

import (
	"crypto/rsa"
	"errors"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

type keys struct {
	partner *rsa.PublicKey
	own     []byte
}

func (k *keys) byID(t *jwt.Token) (any, error) {
	switch t.Header["kid"] {
	case "partner":
		return k.partner, nil
	case "own":
		return k.own, nil
	}
	return nil, errors.New("unknown key")
}

func (k *keys) verify(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, k.byID) // want `HMAC.*public.*\(mixed-algorithms\)`
}

func byIssuer(raw string, public *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) { // want `\(mixed-algorithms\)`
		iss, err := t.Claims.GetIssuer()
		if err != nil {
			return nil, err
		}
		if iss == "partner" {
			return public, nil
		}
		return []byte(os.Getenv("JWT_SECRET")), nil
	})
}

// configured has one or the other, whatever the token says.
func configured(raw string, public *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		if public != nil {
			return public, nil
		}
		return []byte(os.Getenv("JWT_SECRET")), nil
	})
}

func (k *keys) byMethod(t *jwt.Token) (any, error) {
	switch t.Method.(type) {
	case *jwt.SigningMethodRSA:
		return k.partner, nil
	case *jwt.SigningMethodHMAC:
		return k.own, nil
	}
	return nil, errors.New("unexpected method")
}

func (k *keys) right(raw string) (*jwt.Token, error) { return jwt.Parse(raw, k.byMethod) }

func (k *keys) pinned(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, k.byID, jwt.WithValidMethods([]string{"RS256"}))
}
