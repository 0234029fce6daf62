// Package auth0 gives auth0/go-jwt-middleware constant keys.
package auth0

import (
	"context"
	"os"

	"github.com/auth0/go-jwt-middleware"
	"github.com/auth0/go-jwt-middleware/v2/validator"
	validator3 "github.com/auth0/go-jwt-middleware/v3/validator"
	"github.com/form3tech-oss/jwt-go"
)

func options() *jwtmiddleware.JWTMiddleware {
	return jwtmiddleware.New(jwtmiddleware.Options{
		ValidationKeyGetter: func(*jwt.Token) (interface{}, error) {
			return []byte("My Secret"), nil // want "tokens.*\\(jwt-key\\)"
		},
		SigningMethod: jwt.SigningMethodHS256,
	})
}

func version2() (*validator.Validator, error) {
	keyFunc := func(context.Context) (interface{}, error) {
		return []byte("validator-2"), nil // want "tokens.*\\(jwt-key\\)"
	}
	return validator.New(keyFunc, validator.HS256, "https://acme-widgets.com", []string{"acme-api"})
}

func version3() (*validator3.Validator, error) {
	return validator3.New(
		validator3.WithKeyFunc(func(context.Context) (any, error) {
			return []byte("validator-3"), nil // want "tokens.*\\(jwt-key\\)"
		}),
		validator3.WithAlgorithm(validator3.HS256),
		validator3.WithIssuer("https://acme-widgets.com"),
	)
}

func fine() (*validator.Validator, error) {
	return validator.New(func(context.Context) (interface{}, error) {
		return []byte(os.Getenv("JWT_SECRET")), nil
	}, validator.HS256, "https://acme-widgets.com", []string{"acme-api"})
}
