// Package team ends memberships for others.
package team

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
)

type Service struct{}

func (s *Service) End(ctx context.Context, org, user string) error {
	_, err := organizationmembership.Delete(ctx, &organizationmembership.DeleteParams{OrganizationID: org, UserID: user})
	return err
}
