// Package organizationmembership declares the part of github.com/clerk/clerk-sdk-go/v2/organizationmembership that the fixtures use.
package organizationmembership

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.OrganizationMembership, error)
func (*Client) Delete(ctx context.Context, params *DeleteParams) (*clerk.OrganizationMembership, error)
func (*Client) Update(ctx context.Context, params *UpdateParams) (*clerk.OrganizationMembership, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.OrganizationMembershipList, error)

type CreateParams struct {
	clerk.APIParams
	UserID         *string
	Role           *string
	OrganizationID string
}

type UpdateParams struct {
	clerk.APIParams
	Role           *string
	OrganizationID string
	UserID         string
}

type DeleteParams struct {
	clerk.APIParams
	OrganizationID string
	UserID         string
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
	OrganizationID string
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.OrganizationMembership, error)
func Update(ctx context.Context, params *UpdateParams) (*clerk.OrganizationMembership, error)
func Delete(ctx context.Context, params *DeleteParams) (*clerk.OrganizationMembership, error)

func List(ctx context.Context, params *ListParams) (*clerk.OrganizationMembershipList, error)
