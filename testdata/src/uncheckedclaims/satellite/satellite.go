// Package satellite verifies sessions for a satellite domain and trusts every issuer.
package satellite

import (
	"context"
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func middleware() func(http.Handler) http.Handler {
	return clerkhttp.RequireHeaderAuthorization(clerkhttp.Satellite(true)) // want `as a satellite, http.RequireHeaderAuthorization accepts any issuer.*\(satellite-issuer\)`
}

func user(ctx context.Context, token string) (string, error) {
	claims, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token, IsSatellite: true}) // want `as a satellite, jwt.Verify accepts any issuer.*\(satellite-issuer\)`
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}

var _ = []any{middleware, user}
