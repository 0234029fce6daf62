// Package templates has Clerk sign tokens with a secret that every service then has to share.
package templates

import (
	"context"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwttemplate"
	clerk1 "github.com/clerkinc/clerk-sdk-go/clerk"
)

func create(ctx context.Context) error {
	_, err := jwttemplate.Create(ctx, &jwttemplate.CreateParams{
		Name:             clerk.String("billing"),
		CustomSigningKey: clerk.Bool(true),
		SigningAlgorithm: clerk.String("HS256"), // want `HS256.*issue.*\(symmetric-template\)`
		SigningKey:       clerk.String(os.Getenv("BILLING_JWT_SECRET")),
	})
	return err
}

func update(ctx context.Context, id string) error {
	params := new(jwttemplate.UpdateParams)
	algorithm := "HS512" // want `\(symmetric-template\)`
	params.SigningAlgorithm = &algorithm
	_, err := jwttemplate.Update(ctx, id, params)
	return err
}

func older(c clerk1.Client) error {
	alg := algorithm()
	_, err := c.JWTTemplates().Create(&clerk1.CreateUpdateJWTTemplate{Name: "billing", SigningAlgorithm: &alg})
	return err
}

func key() *clerk.JSONWebKey {
	return &clerk.JSONWebKey{
		Key:       []byte(os.Getenv("CLERK_JWT_KEY")),
		Algorithm: "HS256", // want `\(symmetric-template\)`
	}
}
