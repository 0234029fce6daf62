// Package confusionolder has the mistakes of confusion5 with the older versions and forks.
package confusionolder

import (
	"net/http"
	"os"

	dgrijalva "github.com/dgrijalva/jwt-go"
	dgrijalva4 "github.com/dgrijalva/jwt-go/v4"
	form3 "github.com/form3tech-oss/jwt-go"
	jwt3 "github.com/golang-jwt/jwt"
	jwt4 "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v4/request"
)

func publicBytes() []byte { return []byte(os.Getenv("JWT_PUBLIC_KEY")) }

func four(raw string) (*jwt4.Token, error) {
	return jwt4.Parse(raw, func(*jwt4.Token) (interface{}, error) { return publicBytes(), nil }) // want `\(algorithm-confusion\)`
}

func fromRequest(r *http.Request) (*jwt4.Token, error) {
	return request.ParseFromRequest(r, request.OAuth2Extractor, func(*jwt4.Token) (interface{}, error) {
		return publicBytes(), nil // want `\(algorithm-confusion\)`
	})
}

func three(raw string) (*jwt3.Token, error) {
	parser := &jwt3.Parser{UseJSONNumber: true}
	return parser.Parse(raw, func(*jwt3.Token) (interface{}, error) { return publicBytes(), nil }) // want `\(algorithm-confusion\)`
}

func fork(raw string) (*dgrijalva.Token, error) {
	return dgrijalva.ParseWithClaims(raw, dgrijalva.MapClaims{}, func(*dgrijalva.Token) (interface{}, error) {
		return publicBytes(), nil // want `\(algorithm-confusion\)`
	})
}

func preview(raw string) (*dgrijalva4.Token, error) {
	return dgrijalva4.Parse(raw, func(*dgrijalva4.Token) (interface{}, error) { return publicBytes(), nil }) // want `\(algorithm-confusion\)`
}

func form(raw string) (*form3.Token, error) {
	return form3.Parse(raw, func(*form3.Token) (interface{}, error) { return publicBytes(), nil }) // want `\(algorithm-confusion\)`
}
