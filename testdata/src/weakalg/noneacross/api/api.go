// Package api parses tokens with what package auth prepares.
package api

import (
	"github.com/golang-jwt/jwt/v5"

	"weakalg/noneacross/auth"
)

func parse(raw string, find jwt.Keyfunc) (*jwt.Token, error) {
	return jwt.Parse(raw, find, jwt.WithValidMethods(auth.Methods)) // want `"none".*\(none-algorithm\)`
}

func trusted(raw string, find jwt.Keyfunc) (*jwt.Token, error) {
	return auth.Parser(auth.Trusted()).Parse(raw, find)
}

func partner(raw string, find jwt.Keyfunc) (*jwt.Token, error) {
	return auth.Parser([]string{"none"}).Parse(raw, find) // want `"none".*\(none-algorithm\)`
}
