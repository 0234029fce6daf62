// Package effective names what it expects, or gets it from its configuration.
package effective

import (
	"context"
	"os"
	"strings"

	"github.com/golang-jwt/jwt/v5"
	"google.golang.org/api/idtoken"
)

var secret = []byte(os.Getenv("JWT_SECRET"))

func key(*jwt.Token) (any, error) { return secret, nil }

func options(raw string, audiences []string) (*jwt.Token, error) {
	return jwt.Parse(raw, key,
		jwt.WithIssuer(os.Getenv("ISSUER")),
		jwt.WithAudience(audiences...),
		jwt.WithAllAudiences(strings.Split(os.Getenv("AUDIENCES"), ",")...),
	)
}

func named(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, key, jwt.WithIssuer("shop"), jwt.WithAudience("shop", "admin"))
}

func google(ctx context.Context, raw, audience string) (*idtoken.Payload, error) {
	return idtoken.Validate(ctx, raw, audience)
}

// several audiences are compared by hand.
func several(ctx context.Context, raw string, audiences map[string]bool) bool {
	payload, err := idtoken.Validate(ctx, raw, os.Getenv("AUDIENCE"))
	return err == nil && audiences[payload.Audience]
}

var _ = []any{options, named, google, several}
