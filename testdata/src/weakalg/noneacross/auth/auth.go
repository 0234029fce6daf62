// Package auth lists methods and finds keys for others.
package auth

import "github.com/golang-jwt/jwt/v5"

// Methods are all that the partners have ever used.
var Methods = []string{"RS256", "none"}

// Trusted are those that are still in use.
func Trusted() []string { return []string{"RS256", "ES256"} }

// Parser returns a parser for the methods.
func Parser(methods []string) *jwt.Parser {
	return jwt.NewParser(jwt.WithValidMethods(methods))
}
