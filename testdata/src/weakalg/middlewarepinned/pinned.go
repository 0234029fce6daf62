// Package middlewarepinned tells each middleware its algorithm.
package middlewarepinned

import (
	"context"
	"crypto/rsa"
	"errors"
	"os"

	ginjwt "github.com/appleboy/gin-jwt/v3"
	auth0 "github.com/auth0/go-jwt-middleware"
	"github.com/auth0/go-jwt-middleware/v2/validator"
	validator3 "github.com/auth0/go-jwt-middleware/v3/validator"
	form3 "github.com/form3tech-oss/jwt-go"
	fiberjwt "github.com/gofiber/contrib/jwt"
	"github.com/gofiber/fiber/v2"
	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

func publicBytes() []byte { return []byte(os.Getenv("JWT_PUBLIC_KEY")) }

func find(t *jwt.Token) (any, error) {
	if t.Method.Alg() != "RS256" {
		return nil, errors.New("unexpected method")
	}
	return publicBytes(), nil
}

func viaEcho() echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{KeyFunc: find, SigningMethod: "RS256"})
}

func viaEchoKey(public *rsa.PublicKey) echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{SigningKey: public, SigningMethod: "RS256"})
}

func viaEchoKeys(public *rsa.PublicKey) echo.MiddlewareFunc {
	return echojwt.WithConfig(echojwt.Config{
		SigningMethod: "RS256",
		SigningKeys:   map[string]interface{}{"2026-01": public},
	})
}

func viaFiber() fiber.Handler {
	return fiberjwt.New(fiberjwt.Config{SigningKey: fiberjwt.SigningKey{JWTAlg: fiberjwt.RS256, Key: publicBytes()}})
}

func viaGin() (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{
		KeyFunc:      func(*jwt.Token) (any, error) { return publicBytes(), nil },
		ParseOptions: []jwt.ParserOption{jwt.WithValidMethods([]string{"RS256"})},
	})
}

func viaAuth0() *auth0.JWTMiddleware {
	return auth0.New(auth0.Options{
		ValidationKeyGetter: func(*form3.Token) (interface{}, error) { return publicBytes(), nil },
		SigningMethod:       form3.SigningMethodRS256,
	})
}

func viaAuth0v2(find func(context.Context) (interface{}, error)) (*validator.Validator, error) {
	return validator.New(find, validator.RS256, "https://issuer.example.com/", []string{"api"})
}

func viaAuth0v2Bytes() (*validator.Validator, error) {
	return validator.New(func(context.Context) (interface{}, error) { return publicBytes(), nil },
		validator.RS256, "https://issuer.example.com/", []string{"api"})
}

func viaAuth0v3(find func(context.Context) (any, error)) (*validator3.Validator, error) {
	return validator3.New(validator3.WithKeyFunc(find), validator3.WithAlgorithm(validator3.RS256))
}
