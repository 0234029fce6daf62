// Package auth0options sets up the validator of auth0 v3, whose key and algorithm are two options.
package auth0options

import (
	"context"
	"crypto/rsa"
	"os"

	"github.com/auth0/go-jwt-middleware/v3/validator"
)

func publicBytes(context.Context) (any, error) {
	return []byte(os.Getenv("JWT_PUBLIC_KEY")), nil // want `public key bytes as HMAC secret.*\(algorithm-confusion\)`
}

func shared() (*validator.Validator, error) {
	return validator.New(
		validator.WithKeyFunc(publicBytes),
		validator.WithAlgorithm(validator.HS256),
		validator.WithIssuer("https://issuer.shop.example/"),
		validator.WithAudience("shop"),
	)
}

func pinned() (*validator.Validator, error) {
	return validator.New(
		validator.WithKeyFunc(func(context.Context) (any, error) { return []byte(os.Getenv("JWT_PUBLIC_KEY")), nil }),
		validator.WithAlgorithm(validator.RS256),
		validator.WithIssuer("https://issuer.shop.example/"),
		validator.WithAudience("shop"),
	)
}

func typed(public *rsa.PublicKey) (*validator.Validator, error) {
	return validator.New(
		validator.WithKeyFunc(func(context.Context) (any, error) { return public, nil }),
		validator.WithAlgorithm(validator.RS256),
		validator.WithIssuer("https://issuer.shop.example/"),
		validator.WithAudience("shop"),
	)
}

// option comes together with others elsewhere.
func option() validator.Option {
	return validator.WithKeyFunc(func(context.Context) (any, error) { return []byte(os.Getenv("JWT_PUBLIC_KEY")), nil })
}
