// Package orgs manages the members of customers' organizations.
package orgs

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organizationinvitation"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/clerk/clerk-sdk-go/v2/redirecturl"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/config"
)

var (
	// ErrBadRole is returned for a role that members of customers' organizations can't have.
	ErrBadRole = errors.New("unknown role")
	// ErrBadID is returned for what can't be the id of a user or an organization.
	ErrBadID = errors.New("malformed id")
)

var (
	roles     = []string{"org:admin", "org:member", "org:dispatcher"}
	idPattern = regexp.MustCompile(`^(user|org)_[0-9A-Za-z]{20,40}$`)
)

const pageSize = 100

// A Member is a user in an organization.
type Member struct {
	UserID string `json:"user_id"`
	Name   string `json:"name"`
	Role   string `json:"role"`
}

// Service is the API's view of Clerk's organizations.
type Service struct{}

// New returns a service on the default Clerk instance.
func New() *Service { return &Service{} }

// AllowRedirects tells Clerk which pages mobile apps may come back to.
func (*Service) AllowRedirects(ctx context.Context) error {
	for _, page := range []string{
		"harborline://signed-in",
		"http://localhost:3000/signed-in",
		"http://m.harborline-freight.com/signed-in", // want insecureurl/plain-http "http"
	} {
		if _, err := redirecturl.Create(ctx, &redirecturl.CreateParams{URL: clerk.String(page)}); err != nil {
			return fmt.Errorf("allow %s: %w", page, err)
		}
	}
	return nil
}

// Members returns the first members of an organization.
func (*Service) Members(ctx context.Context, orgID string) ([]Member, error) {
	if !idPattern.MatchString(orgID) {
		return nil, ErrBadID
	}
	params := &organizationmembership.ListParams{OrganizationID: orgID}
	params.Limit = clerk.Int64(pageSize)
	list, err := organizationmembership.List(ctx, params)
	if err != nil {
		return nil, fmt.Errorf("list members: %w", err)
	}
	members := make([]Member, 0, len(list.OrganizationMemberships))
	for _, m := range list.OrganizationMemberships {
		member := Member{Role: m.Role}
		if m.PublicUserData != nil {
			member.UserID, member.Name = m.PublicUserData.UserID, m.PublicUserData.Identifier
		}
		members = append(members, member)
	}
	return members, nil
}

// Invite sends a mail that invites somebody to an organization.
func (*Service) Invite(ctx context.Context, orgID, email, role string) error {
	_, err := organizationinvitation.Create(ctx, &organizationinvitation.CreateParams{
		OrganizationID: orgID,
		EmailAddress:   clerk.String(email),
		Role:           clerk.String(role),
		RedirectURL:    clerk.String(config.AppURL + "/invitations/accept"), // want insecureurl/plain-http "http"
	})
	if err != nil {
		return fmt.Errorf("invite: %w", err)
	}
	return nil
}

// SetRole changes the role of a member.
func (*Service) SetRole(ctx context.Context, orgID, userID, role string) error {
	if !slices.Contains(roles, role) {
		return ErrBadRole
	}
	if !idPattern.MatchString(orgID) || !idPattern.MatchString(userID) {
		return ErrBadID
	}
	_, err := organizationmembership.Update(ctx, &organizationmembership.UpdateParams{
		OrganizationID: orgID,
		UserID:         userID,
		Role:           clerk.String(role),
	})
	if err != nil {
		return fmt.Errorf("set role: %w", err)
	}
	return nil
}
