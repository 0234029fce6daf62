// Package leeway accepts tokens long after they have expired.
package leeway

import (
	"context"
	"net/http"
	"time"

	"github.com/auth0/go-jwt-middleware/v2/validator"
	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	gojwt "github.com/golang-jwt/jwt/v5"
	jwxjwt "github.com/lestrrat-go/jwx/v2/jwt"
)

const skew = 10 * time.Minute

func verify(ctx context.Context, token string) (*clerk.SessionClaims, error) {
	return jwt.Verify(ctx, &jwt.VerifyParams{
		Token:  token,
		Leeway: 5 * time.Minute, // want `leeway accepts session tokens that expired 5 minutes ago, though they live for a minute; use seconds \(long-leeway\)`
	})
}

func protect(next http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(clerkhttp.Leeway(skew))(next) // want `leeway accepts session tokens that expired 10 minutes ago`
}

func option(params *clerkhttp.AuthorizationParams) error {
	params.Leeway = time.Hour // want `leeway accepts session tokens that expired 1 hour ago`
	return nil
}

func parse(token string, keys gojwt.Keyfunc) (*gojwt.Token, error) {
	return gojwt.Parse(token, keys, gojwt.WithLeeway(24*time.Hour)) // want `leeway accepts tokens that expired 1 day ago; clocks differ by seconds \(long-leeway\)`
}

func validate(tok jwxjwt.Token) error {
	return jwxjwt.Validate(tok, jwxjwt.WithAcceptableSkew(skew)) // want `leeway accepts tokens that expired 10 minutes ago`
}

func auth0(keys func(context.Context) (any, error)) (*validator.Validator, error) {
	return validator.New(keys, validator.RS256, "https://clerk.example.com/", []string{"api"},
		validator.WithAllowedClockSkew(30*time.Minute)) // want `leeway accepts tokens that expired 30 minutes ago`
}
