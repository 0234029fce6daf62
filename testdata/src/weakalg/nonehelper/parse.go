// Package nonehelper gets its key and its methods from functions in another file.
package nonehelper

import "github.com/golang-jwt/jwt/v5"

func parse(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, lookup)
}

func strictly(raw string, find jwt.Keyfunc) (*jwt.Token, error) {
	return jwt.Parse(raw, find, jwt.WithValidMethods(methods()))
}

func sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(method(), claims).SignedString(jwt.UnsafeAllowNoneSignatureType)
}
