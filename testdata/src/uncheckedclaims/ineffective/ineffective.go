// Package ineffective names nothing to compare with.
package ineffective

import (
	"context"
	"os"

	"github.com/golang-jwt/jwt/v5"
	"google.golang.org/api/idtoken"
)

const noIssuer = ""

var secret = []byte(os.Getenv("JWT_SECRET"))

func key(*jwt.Token) (any, error) { return secret, nil }

func options(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, key,
		jwt.WithIssuer(noIssuer), // want `jwt.WithIssuer compares nothing when it is given no value.*\(ineffective-option\)`
		jwt.WithAudience(),       // want `jwt.WithAudience compares nothing.*\(ineffective-option\)`
		jwt.WithAllAudiences(),   // want `\(ineffective-option\)`
		jwt.WithExpirationRequired(),
	)
}

func parser() *jwt.Parser {
	var none []string
	return jwt.NewParser(jwt.WithAudience(none...)) // want `\(ineffective-option\)`
}

func google(ctx context.Context, raw string) (string, error) {
	payload, err := idtoken.Validate(ctx, raw, "") // want `idtoken.Validate compares nothing.*\(ineffective-option\)`
	if err != nil {
		return "", err
	}
	return payload.Subject, nil
}

func validator(ctx context.Context, v *idtoken.Validator, raw string) (string, error) {
	payload, err := v.Validate(ctx, raw, noIssuer) // want `Validator.Validate compares nothing.*\(ineffective-option\)`
	if err != nil {
		return "", err
	}
	return payload.Subject, nil
}

var _ = []any{options, parser, google, validator}
