// Package session finds and verifies session tokens.
package session

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

// Token returns the token in the request's cookie.
func Token(r *http.Request) string {
	c, err := r.Cookie("__session")
	if err != nil {
		return ""
	}
	return c.Value
}

// Verify verifies a token.
func Verify(ctx context.Context, token string) (*clerk.SessionClaims, error) {
	return jwt.Verify(ctx, &jwt.VerifyParams{Token: token})
}

// Strict also compares the authorized party.
func Strict(ctx context.Context, token string) (*clerk.SessionClaims, error) {
	return jwt.Verify(ctx, &jwt.VerifyParams{
		Token:                  token,
		AuthorizedPartyHandler: func(azp string) bool { return azp == "https://shop.example" },
	})
}
