// Package nonetest makes unsigned tokens only in its test, to see them refused.
package nonetest

import "github.com/golang-jwt/jwt/v5"

func parse(raw string, find jwt.Keyfunc) (*jwt.Token, error) {
	return jwt.Parse(raw, find, jwt.WithValidMethods([]string{"RS256"}))
}
