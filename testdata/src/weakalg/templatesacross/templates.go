// Package templatesacross sets the algorithm through an update and through a constant of another package.
package templatesacross

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwttemplate"

	"weakalg/templatesacross/settings"
)

func update(ctx context.Context, id string) error {
	_, err := jwttemplate.Update(ctx, id, &jwttemplate.UpdateParams{
		SigningAlgorithm: clerk.String(settings.Reports), // want `\(symmetric-template\)`
	})
	return err
}

func other(ctx context.Context, id string) error {
	_, err := jwttemplate.Update(ctx, id, &jwttemplate.UpdateParams{SigningAlgorithm: clerk.String(settings.Public)})
	return err
}
