package confusionhelper

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func publicBytes() []byte { return []byte(os.Getenv("JWT_PUBLIC_KEY")) }

func findKey(*jwt.Token) (any, error) {
	return publicBytes(), nil // want `\(algorithm-confusion\)`
}

func (v *verifier) keyfunc(*jwt.Token) (any, error) {
	return v.public, nil // want `\(algorithm-confusion\)`
}

func static(key []byte) jwt.Keyfunc {
	return func(*jwt.Token) (any, error) { return key, nil }
}

func load(name string) ([]byte, error) { return os.ReadFile(name) }
