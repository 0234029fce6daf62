// Package unpinnedothers leaves the algorithm to the token with older versions and other libraries.
package unpinnedothers

import (
	"crypto/rsa"

	auth0 "github.com/auth0/go-jwt-middleware"
	dgrijalva "github.com/dgrijalva/jwt-go"
	jose2go "github.com/dvsekhvalnov/jose2go"
	form3 "github.com/form3tech-oss/jwt-go"
	josejwt "github.com/go-jose/go-jose/v3/jwt"
	fiberjwt "github.com/gofiber/contrib/jwt"
	"github.com/gofiber/fiber/v2"
	jwt4 "github.com/golang-jwt/jwt/v4"
)

func fork(raw string, public *rsa.PublicKey) (*dgrijalva.Token, error) {
	return dgrijalva.Parse(raw, func(*dgrijalva.Token) (interface{}, error) { return public, nil }) // want `\(unpinned-algorithm\)`
}

func four(raw string, public *rsa.PublicKey) (*jwt4.Token, error) {
	return jwt4.Parse(raw, func(*jwt4.Token) (interface{}, error) { return public, nil }) // want `\(unpinned-algorithm\)`
}

func jose(raw string, public *rsa.PublicKey, dest any) error {
	token, err := josejwt.ParseSigned(raw)
	if err != nil {
		return err
	}
	return token.Claims(public, dest) // want `\(unpinned-algorithm\)`
}

func jose2(raw string, public *rsa.PublicKey) (string, error) {
	payload, _, err := jose2go.Decode(raw, public) // want `\(unpinned-algorithm\)`
	return payload, err
}

func viaFiber(key []byte) fiber.Handler {
	return fiberjwt.New(fiberjwt.Config{SigningKey: fiberjwt.SigningKey{Key: key}}) // want `\(unpinned-algorithm\)`
}

func viaAuth0(public *rsa.PublicKey) *auth0.JWTMiddleware {
	return auth0.New(auth0.Options{
		ValidationKeyGetter: func(*form3.Token) (interface{}, error) { return public, nil }, // want `\(unpinned-algorithm\)`
	})
}
