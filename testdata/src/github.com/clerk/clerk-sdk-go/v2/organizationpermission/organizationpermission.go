// Package organizationpermission declares the part of github.com/clerk/clerk-sdk-go/v2/organizationpermission that the fixtures use.
package organizationpermission

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type CreateParams struct {
	clerk.APIParams
}

type Client struct{}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.OrganizationPermission, error)
func (*Client) Update(ctx context.Context, permissionID string, params *UpdateParams) (*clerk.OrganizationPermission, error)
func (*Client) Delete(ctx context.Context, permissionID string) (*clerk.DeletedResource, error)
func (*Client) Get(ctx context.Context, permissionID string) (*clerk.OrganizationPermission, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.OrganizationPermissionList, error)

type UpdateParams struct {
	clerk.APIParams
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
}

func Create(ctx context.Context, params *CreateParams) (*clerk.OrganizationPermission, error)
func Update(ctx context.Context, permissionID string, params *UpdateParams) (*clerk.OrganizationPermission, error)
func Delete(ctx context.Context, permissionID string) (*clerk.DeletedResource, error)
func Get(ctx context.Context, permissionID string) (*clerk.OrganizationPermission, error)
func List(ctx context.Context, params *ListParams) (*clerk.OrganizationPermissionList, error)

func NewClient(config *clerk.ClientConfig) *Client
