// Package pins pins nothing, though it looks as if.
package pins

import (
	"crypto/rsa"

	"github.com/golang-jwt/jwt/v5"
)

func nothing(raw string, public *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return public, nil },
		jwt.WithValidMethods(nil)) // want `any algorithm.*\(ineffective-pin\)`
}

func variable(raw string, find jwt.Keyfunc) (*jwt.Token, error) {
	var methods []string
	return jwt.Parse(raw, find, jwt.WithValidMethods(methods)) // want `\(ineffective-pin\)`
}

func helper() *jwt.Parser {
	return jwt.NewParser(jwt.WithValidMethods(noMethods())) // want `\(ineffective-pin\)`
}
