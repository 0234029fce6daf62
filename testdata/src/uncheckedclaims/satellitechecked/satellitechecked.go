// Package satellitechecked compares the issuer that the SDK leaves out for satellites.
package satellitechecked

import (
	"context"
	"errors"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

const issuer = "https://clerk.shop.example"

func middleware(next http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(clerkhttp.Satellite(true))(guard(next))
}

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok || claims.Issuer != issuer {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func user(ctx context.Context, token string) (string, error) {
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token, IsSatellite: true})
	if err != nil {
		return "", err
	}
	if err := ours(claims); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

func ours(c *clerk.SessionClaims) error {
	if c.Issuer != issuer {
		return errors.New("token of another instance")
	}
	return nil
}

func configured(satellite bool) func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(clerkhttp.Satellite(satellite))
}

var _ = []any{middleware, user, configured}
