// Package noneolder does with the older versions and forks what none5 does.
package noneolder

import (
	dgrijalva "github.com/dgrijalva/jwt-go"
	dgrijalva4 "github.com/dgrijalva/jwt-go/v4"
	form3 "github.com/form3tech-oss/jwt-go"
	jwt3 "github.com/golang-jwt/jwt"
	jwt4 "github.com/golang-jwt/jwt/v4"
)

func open4(raw string) (*jwt4.Token, error) {
	return jwt4.Parse(raw, func(*jwt4.Token) (interface{}, error) {
		return jwt4.UnsafeAllowNoneSignatureType, nil // want `\(none-algorithm\)`
	})
}

func issue4() (string, error) {
	return jwt4.New(jwt4.SigningMethodNone).SignedString(jwt4.UnsafeAllowNoneSignatureType) // want `\(none-algorithm\)`
}

var parser4 = &jwt4.Parser{ValidMethods: []string{"none"}} // want `\(none-algorithm\)`

func open3(raw string) (*jwt3.Token, error) {
	return jwt3.Parse(raw, func(*jwt3.Token) (interface{}, error) {
		return jwt3.UnsafeAllowNoneSignatureType, nil // want `\(none-algorithm\)`
	})
}

var parser3 = jwt3.Parser{ValidMethods: []string{"RS256", "none"}} // want `\(none-algorithm\)`

func openDgrijalva(raw string) (*dgrijalva.Token, error) {
	return dgrijalva.Parse(raw, func(*dgrijalva.Token) (interface{}, error) {
		return dgrijalva.UnsafeAllowNoneSignatureType, nil // want `\(none-algorithm\)`
	})
}

func list(raw string, find dgrijalva4.Keyfunc) (*dgrijalva4.Token, error) {
	return dgrijalva4.Parse(raw, find, dgrijalva4.WithValidMethods([]string{"NONE"})) // want `\(none-algorithm\)`
}

func openForm3(raw string) (*form3.Token, error) {
	return form3.Parse(raw, func(*form3.Token) (interface{}, error) {
		return form3.UnsafeAllowNoneSignatureType, nil // want `\(none-algorithm\)`
	})
}
