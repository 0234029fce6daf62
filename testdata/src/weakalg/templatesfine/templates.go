// Package templatesfine has Clerk sign with a private key, or lets the configuration decide.
package templatesfine

import (
	"context"
	"crypto/rsa"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/jwttemplate"
)

func create(ctx context.Context) error {
	_, err := jwttemplate.Create(ctx, &jwttemplate.CreateParams{
		Name:             clerk.String("billing"),
		SigningAlgorithm: clerk.String("RS256"),
		SigningKey:       clerk.String(os.Getenv("BILLING_JWT_PRIVATE_KEY")),
	})
	return err
}

func configured(ctx context.Context, alg string) error {
	_, err := jwttemplate.Create(ctx, &jwttemplate.CreateParams{Name: clerk.String("billing"), SigningAlgorithm: &alg})
	return err
}

func plain(ctx context.Context) error {
	_, err := jwttemplate.Create(ctx, &jwttemplate.CreateParams{Name: clerk.String("billing")})
	return err
}

func key(public *rsa.PublicKey) *clerk.JSONWebKey {
	return &clerk.JSONWebKey{Key: public, Algorithm: "RS256"}
}

// verify pins the algorithm: the SDK compares the token's with the key's.
func verify(ctx context.Context, token string) (*clerk.SessionClaims, error) {
	key, err := clerk.JSONWebKeyFromPEM(os.Getenv("CLERK_JWT_PUBLIC_KEY"))
	if err != nil {
		return nil, err
	}
	return jwt.Verify(ctx, &jwt.VerifyParams{Token: token, JWK: key})
}
