// Package people implements the service.
package people

import (
	"context"
	"errors"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"

	"missingauthz/adapterports/api"
)

// Service implements api.People.
type Service struct{ removed int }

// Remove deletes whom it is told to.
func (s *Service) Remove(ctx context.Context, in api.Input) error {
	s.removed++
	_, err := user.Delete(ctx, in.ID)
	return err
}

// Leave deletes the caller.
func (s *Service) Leave(ctx context.Context, _ api.Input) error {
	claims, ok := clerk.SessionClaimsFromContext(ctx)
	if !ok {
		return errors.New("denied")
	}
	_, err := user.Delete(ctx, claims.Subject)
	return err
}
