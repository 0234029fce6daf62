// Package registry changes accounts for others, who ask.
package registry

import (
	"context"
	"errors"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type Registry struct{}

func (Registry) Ban(ctx context.Context, id string) error {
	_, err := user.Ban(ctx, id)
	return err
}

func (Registry) Find(ctx context.Context, id string) (*clerk.User, error) { return user.Get(ctx, id) }

func (Registry) Rename(ctx context.Context, id string) error {
	_, err := user.Update(ctx, id, &user.UpdateParams{})
	return err
}

// Unban asks by itself.
func (Registry) Unban(ctx context.Context, id string) error {
	claims, ok := clerk.SessionClaimsFromContext(ctx)
	if !ok || !claims.HasRole("org:admin") {
		return errors.New("forbidden")
	}
	_, err := user.Unban(ctx, id)
	return err
}
