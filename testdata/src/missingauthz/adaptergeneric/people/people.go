// Package people knows nothing of HTTP.
package people

import (
	"context"
	"errors"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

// ErrDenied is for those who may not.
var ErrDenied = errors.New("denied")

// ByID names a person.
type ByID struct{ ID string }

// Nothing is no answer.
type Nothing struct{}

// Service has the use cases.
type Service struct{ audit []string }

// Remove deletes whom it is told to.
func (s *Service) Remove(ctx context.Context, q ByID) (Nothing, error) {
	s.audit = append(s.audit, q.ID)
	_, err := user.Delete(ctx, q.ID)
	return Nothing{}, err
}

// RemoveSelf deletes the caller.
func (s *Service) RemoveSelf(ctx context.Context, _ Nothing) (Nothing, error) {
	claims, ok := clerk.SessionClaimsFromContext(ctx)
	if !ok {
		return Nothing{}, ErrDenied
	}
	_, err := user.Delete(ctx, claims.Subject)
	return Nothing{}, err
}

// Close deletes the caller, whose id it is given.
func (s *Service) Close(ctx context.Context, userID string, _ Nothing) (Nothing, error) {
	_, err := user.Delete(ctx, userID)
	return Nothing{}, err
}

// RemoveFor deletes whom the caller names.
func (s *Service) RemoveFor(ctx context.Context, userID string, q ByID) (Nothing, error) {
	s.audit = append(s.audit, userID)
	_, err := user.Delete(ctx, q.ID)
	return Nothing{}, err
}

// RemoveOwn deletes whom the caller names if that is the caller.
func (s *Service) RemoveOwn(ctx context.Context, userID string, q ByID) (Nothing, error) {
	if q.ID != userID {
		return Nothing{}, ErrDenied
	}
	_, err := user.Delete(ctx, q.ID)
	return Nothing{}, err
}
