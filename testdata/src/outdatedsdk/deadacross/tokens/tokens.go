// Package tokens hides the library from its callers.
package tokens

import "github.com/dgrijalva/jwt-go" // want `dgrijalva/jwt-go is archived .*\(dead-module\)`

func Subject(raw string, key []byte) (string, error) {
	var claims jwt.StandardClaims
	_, err := jwt.ParseWithClaims(raw, &claims, func(*jwt.Token) (any, error) { return key, nil })
	return claims.Subject, err
}
