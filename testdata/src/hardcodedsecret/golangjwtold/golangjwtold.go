// Package golangjwtold uses the older versions and forks of golang-jwt.
package golangjwtold

import (
	dgrijalva "github.com/dgrijalva/jwt-go"
	dgrijalva4 "github.com/dgrijalva/jwt-go/v4"
	form3 "github.com/form3tech-oss/jwt-go"
	v3 "github.com/golang-jwt/jwt"
	v4 "github.com/golang-jwt/jwt/v4"
)

func sign3() (string, error) {
	return v3.New(v3.SigningMethodHS256).SignedString([]byte("version-3")) // want "tokens.*\\(jwt-key\\)"
}

func parse3(raw string) (*v3.Token, error) {
	return v3.Parse(raw, func(*v3.Token) (interface{}, error) {
		return []byte("version-3-keyfunc"), nil // want "tokens.*\\(jwt-key\\)"
	})
}

func sign4() (string, error) {
	return v4.New(v4.SigningMethodHS256).SignedString([]byte("version-4")) // want "tokens.*\\(jwt-key\\)"
}

func parse4(raw string) (*v4.Token, error) {
	return v4.ParseWithClaims(raw, v4.MapClaims{}, func(*v4.Token) (interface{}, error) {
		return []byte("version-4-keyfunc"), nil // want "tokens.*\\(jwt-key\\)"
	})
}

func signDgrijalva() (string, error) {
	return dgrijalva.New(dgrijalva.SigningMethodHS256).SignedString([]byte("dgrijalva")) // want "tokens.*\\(jwt-key\\)"
}

func parseDgrijalva(raw string) (*dgrijalva.Token, error) {
	return dgrijalva.Parse(raw, func(*dgrijalva.Token) (interface{}, error) {
		return []byte("dgrijalva-keyfunc"), nil // want "tokens.*\\(jwt-key\\)"
	})
}

func signDgrijalva4() (string, error) {
	return dgrijalva4.New(dgrijalva4.SigningMethodHS256).SignedString([]byte("dgrijalva-4")) // want "tokens.*\\(jwt-key\\)"
}

func signForm3() (string, error) {
	return form3.New(form3.SigningMethodHS256).SignedString([]byte("form3")) // want "tokens.*\\(jwt-key\\)"
}

func parseForm3(raw string) (*form3.Token, error) {
	return form3.Parse(raw, func(*form3.Token) (interface{}, error) {
		return []byte("form3-keyfunc"), nil // want "tokens.*\\(jwt-key\\)"
	})
}
