// Package jose2go verifies with the library of that name, in which only the key can refuse an algorithm.
package jose2go

import (
	"crypto/rsa"
	"errors"
	"os"

	jose "github.com/dvsekhvalnov/jose2go"
)

func publicBytes() []byte { return []byte(os.Getenv("JWT_PUBLIC_KEY")) }

func bytes(raw string) (string, error) {
	payload, _, err := jose.Decode(raw, publicBytes()) // want `\(algorithm-confusion\)`
	return payload, err
}

func typed(raw string, public *rsa.PublicKey) (string, error) {
	payload, _, err := jose.Decode(raw, public)
	return payload, err
}

func pinned(raw string) (string, error) {
	payload, _, err := jose.Decode(raw, jose.Alg(publicBytes(), jose.RS256))
	return payload, err
}

func callback(raw string) (string, error) {
	payload, _, err := jose.Decode(raw, func(headers map[string]any, payload string) any {
		if headers["alg"] != "RS256" {
			return errors.New("unexpected algorithm")
		}
		return publicBytes()
	})
	return payload, err
}

func byID(raw string) (string, error) {
	payload, _, err := jose.Decode(raw, func(headers map[string]any, payload string) any {
		if headers["kid"] != "2026-01" {
			return errors.New("unknown key")
		}
		return publicBytes() // want `\(algorithm-confusion\)`
	})
	return payload, err
}
