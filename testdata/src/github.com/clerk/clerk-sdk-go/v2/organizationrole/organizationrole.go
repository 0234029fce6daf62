// Package organizationrole declares the part of github.com/clerk/clerk-sdk-go/v2/organizationrole that the fixtures use.
package organizationrole

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type CreateParams struct {
	clerk.APIParams
}

type Client struct{}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.OrganizationRole, error)
func (*Client) Update(ctx context.Context, roleID string, params *UpdateParams) (*clerk.OrganizationRole, error)
func (*Client) Delete(ctx context.Context, roleID string) (*clerk.DeletedResource, error)
func (*Client) AssignPermission(ctx context.Context, roleID string, permissionID string) (*clerk.OrganizationRole, error)
func (*Client) RemovePermission(ctx context.Context, roleID string, permissionID string) (*clerk.OrganizationRole, error)
func (*Client) Get(ctx context.Context, roleID string) (*clerk.OrganizationRole, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.OrganizationRoleList, error)

type UpdateParams struct {
	clerk.APIParams
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
}

func Create(ctx context.Context, params *CreateParams) (*clerk.OrganizationRole, error)
func Update(ctx context.Context, roleID string, params *UpdateParams) (*clerk.OrganizationRole, error)
func Delete(ctx context.Context, roleID string) (*clerk.DeletedResource, error)
func AssignPermission(ctx context.Context, roleID string, permissionID string) (*clerk.OrganizationRole, error)
func RemovePermission(ctx context.Context, roleID string, permissionID string) (*clerk.OrganizationRole, error)
func Get(ctx context.Context, roleID string) (*clerk.OrganizationRole, error)
func List(ctx context.Context, params *ListParams) (*clerk.OrganizationRoleList, error)

func NewClient(config *clerk.ClientConfig) *Client
