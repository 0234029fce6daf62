// Package organizationdomain declares the part of github.com/clerk/clerk-sdk-go/v2/organizationdomain that the fixtures use.
package organizationdomain

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type CreateParams struct {
	clerk.APIParams
}

type Client struct{}

func (*Client) Create(ctx context.Context, organizationID string, params *CreateParams) (*clerk.OrganizationDomain, error)
func (*Client) Update(ctx context.Context, params *UpdateParams) (*clerk.OrganizationDomain, error)
func (*Client) Delete(ctx context.Context, params *DeleteParams) (*clerk.DeletedResource, error)
func (*Client) List(ctx context.Context, organizationID string, params *ListParams) (*clerk.OrganizationDomainList, error)

type UpdateParams struct {
	clerk.APIParams
	OrganizationID string
	DomainID       string
}

type DeleteParams struct {
	clerk.APIParams
	OrganizationID string
	DomainID       string
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
}

func Create(ctx context.Context, organizationID string, params *CreateParams) (*clerk.OrganizationDomain, error)
func Update(ctx context.Context, params *UpdateParams) (*clerk.OrganizationDomain, error)
func Delete(ctx context.Context, params *DeleteParams) (*clerk.DeletedResource, error)
func List(ctx context.Context, organizationID string, params *ListParams) (*clerk.OrganizationDomainList, error)

func NewClient(config *clerk.ClientConfig) *Client
