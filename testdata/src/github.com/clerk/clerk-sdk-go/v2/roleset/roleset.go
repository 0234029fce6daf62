// Package roleset declares the part of github.com/clerk/clerk-sdk-go/v2/roleset that the fixtures use.
package roleset

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type CreateParams struct {
	clerk.APIParams
}

type Client struct{}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.RoleSet, error)
func (*Client) Update(ctx context.Context, roleSetKeyOrID string, params *UpdateParams) (*clerk.RoleSet, error)
func (*Client) Delete(ctx context.Context, roleSetKeyOrID string) (*clerk.DeletedResource, error)
func (*Client) AddRoles(ctx context.Context, roleSetKeyOrID string, params *AddRolesParams) (*clerk.RoleSet, error)
func (*Client) RemoveRoles(ctx context.Context, roleSetKeyOrID string, params *RemoveRolesParams) (*clerk.RoleSet, error)
func (*Client) Get(ctx context.Context, roleSetKeyOrID string) (*clerk.RoleSet, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.RoleSetList, error)

type UpdateParams struct {
	clerk.APIParams
}

type AddRolesParams struct {
	clerk.APIParams
}

type RemoveRolesParams struct {
	clerk.APIParams
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
}

func Create(ctx context.Context, params *CreateParams) (*clerk.RoleSet, error)
func Update(ctx context.Context, roleSetKeyOrID string, params *UpdateParams) (*clerk.RoleSet, error)
func Delete(ctx context.Context, roleSetKeyOrID string) (*clerk.DeletedResource, error)
func AddRoles(ctx context.Context, roleSetKeyOrID string, params *AddRolesParams) (*clerk.RoleSet, error)
func RemoveRoles(ctx context.Context, roleSetKeyOrID string, params *RemoveRolesParams) (*clerk.RoleSet, error)
func Get(ctx context.Context, roleSetKeyOrID string) (*clerk.RoleSet, error)
func List(ctx context.Context, params *ListParams) (*clerk.RoleSetList, error)

func NewClient(config *clerk.ClientConfig) *Client
