// Package intests is only used by tests.
package intests

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func verified(r *http.Request) (string, error) {
	claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("Authorization")})
	if err != nil {
		return "", err
	}
	return claims.Subject, nil
}
