// Package checkedolder pins the method as the older versions do.
package checkedolder

import (
	"errors"
	"net/http"
	"os"

	dgrijalva "github.com/dgrijalva/jwt-go"
	jwt3 "github.com/golang-jwt/jwt"
	jwt4 "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v4/request"
)

func publicBytes() []byte { return []byte(os.Getenv("JWT_PUBLIC_KEY")) }

var parser4 = &jwt4.Parser{ValidMethods: []string{"RS256"}}

func fromRequest(r *http.Request) (*jwt4.Token, error) {
	return request.ParseFromRequest(r, request.OAuth2Extractor, func(*jwt4.Token) (interface{}, error) {
		return publicBytes(), nil
	}, request.WithParser(parser4))
}

func three(raw string) (*jwt3.Token, error) {
	parser := jwt3.Parser{}
	parser.ValidMethods = []string{"RS256", "RS384", "RS512"}
	return parser.Parse(raw, func(*jwt3.Token) (interface{}, error) { return publicBytes(), nil })
}

func fork(raw string) (*dgrijalva.Token, error) {
	return dgrijalva.Parse(raw, func(t *dgrijalva.Token) (interface{}, error) {
		if _, ok := t.Method.(*dgrijalva.SigningMethodRSA); !ok {
			return nil, errors.New("unexpected method")
		}
		return publicBytes(), nil
	})
}

func new4(raw string) (*jwt4.Token, error) {
	return jwt4.NewParser(jwt4.WithValidMethods([]string{"RS256"})).Parse(raw, func(*jwt4.Token) (interface{}, error) {
		return publicBytes(), nil
	})
}
