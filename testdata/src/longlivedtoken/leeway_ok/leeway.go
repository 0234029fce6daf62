// Package leeway makes up for clocks that differ by seconds.
package leeway

import (
	"context"
	"net/http"
	"os"
	"time"

	"github.com/auth0/go-jwt-middleware/v2/validator"
	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	gojwt "github.com/golang-jwt/jwt/v5"
)

func verify(ctx context.Context, token string) (*clerk.SessionClaims, error) {
	return jwt.Verify(ctx, &jwt.VerifyParams{Token: token, Leeway: 10 * time.Second})
}

func exact(ctx context.Context, token string) (*clerk.SessionClaims, error) {
	return jwt.Verify(ctx, &jwt.VerifyParams{Token: token, Leeway: 0})
}

func protect(next http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(clerkhttp.Leeway(time.Minute))(next)
}

func configured(next http.Handler) (http.Handler, error) {
	d, err := time.ParseDuration(os.Getenv("CLERK_LEEWAY"))
	if err != nil {
		return nil, err
	}
	return clerkhttp.RequireHeaderAuthorization(clerkhttp.Leeway(d))(next), nil
}

func parse(token string, keys gojwt.Keyfunc) (*gojwt.Token, error) {
	return gojwt.Parse(token, keys, gojwt.WithLeeway(2*time.Minute))
}

func auth0(keys func(context.Context) (any, error)) (*validator.Validator, error) {
	return validator.New(keys, validator.RS256, "https://clerk.example.com/", []string{"api"},
		validator.WithAllowedClockSkew(30*time.Second))
}

// In development, clocks of virtual machines stand still.
func staged(ctx context.Context, token, stage string) (*clerk.SessionClaims, error) {
	params := &jwt.VerifyParams{Token: token}
	if stage == "development" {
		params.Leeway = time.Hour
	}
	return jwt.Verify(ctx, params)
}
