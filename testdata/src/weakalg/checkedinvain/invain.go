// Package checkedinvain looks at the header and returns the key whatever it says.
package checkedinvain

import (
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func publicBytes() []byte { return []byte(os.Getenv("JWT_PUBLIC_KEY")) }

func logged(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if _, ok := t.Method.(*jwt.SigningMethodRSA); !ok {
			log.Printf("unexpected method %v", t.Header["alg"])
		}
		return publicBytes(), nil // want `\(algorithm-confusion\)`
	})
}

func printed(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		fmt.Println("verifying with", t.Method.Alg())
		return publicBytes(), nil // want `\(algorithm-confusion\)`
	})
}

func byID(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		kid, ok := t.Header["kid"].(string)
		if !ok || kid != "2026-01" {
			return nil, errors.New("unknown key")
		}
		return publicBytes(), nil // want `\(algorithm-confusion\)`
	})
}

func byType(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if t.Header["typ"] != "JWT" {
			return nil, errors.New("no JWT")
		}
		return publicBytes(), nil // want `\(algorithm-confusion\)`
	})
}

func ignored(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		check(t)
		return publicBytes(), nil // want `\(algorithm-confusion\)`
	})
}

func check(t *jwt.Token) error {
	if t.Method != jwt.SigningMethodRS256 {
		return errors.New("unexpected method")
	}
	return nil
}
