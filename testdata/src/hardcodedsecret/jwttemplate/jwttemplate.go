// Package jwttemplate registers custom signing keys at Clerk.
package jwttemplate

import (
	"context"
	"encoding/json"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwttemplate"
)

func create(ctx context.Context) (*clerk.JWTTemplate, error) {
	return jwttemplate.Create(ctx, &jwttemplate.CreateParams{
		Name:             clerk.String("hasura"),
		Claims:           json.RawMessage(`{"role": "user"}`),
		CustomSigningKey: clerk.Bool(true),
		SigningAlgorithm: clerk.String("HS256"),
		SigningKey:       clerk.String("0UQ1WLaWbKt5u6aU3pTwC8VugCZn0Gzz71prvw09"), // want "tokens.*\\(jwt-key\\)"
	})
}

func update(ctx context.Context, id string) (*clerk.JWTTemplate, error) {
	params := &jwttemplate.UpdateParams{SigningAlgorithm: clerk.String("HS256")}
	params.SigningKey = clerk.String("hasura-secret") // want "tokens.*\\(jwt-key\\)"
	return jwttemplate.Update(ctx, id, params)
}

func fine(ctx context.Context, id string) (*clerk.JWTTemplate, error) {
	return jwttemplate.Update(ctx, id, &jwttemplate.UpdateParams{
		Name:       clerk.String("hasura"),
		SigningKey: clerk.String(os.Getenv("HASURA_JWT_SECRET")),
	})
}
