// Package organization declares the part of github.com/clerk/clerk-sdk-go/v2/organization that the fixtures use.
package organization

import (
	"context"
	"encoding/json"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.Organization, error)
func (*Client) Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func (*Client) Get(ctx context.Context, idOrSlug string) (*clerk.Organization, error)
func (*Client) Update(ctx context.Context, id string, params *UpdateParams) (*clerk.Organization, error)

type CreateParams struct {
	clerk.APIParams
	Name                  *string
	Slug                  *string
	CreatedBy             *string
	MaxAllowedMemberships *int64
	RoleSetKey            *string
	PublicMetadata        *json.RawMessage
	PrivateMetadata       *json.RawMessage
}

type UpdateParams struct {
	clerk.APIParams
	Name                  *string
	Slug                  *string
	MaxAllowedMemberships *int64
	RoleSetKey            *string
	PublicMetadata        *json.RawMessage
	PrivateMetadata       *json.RawMessage
	AdminDeleteEnabled    *bool
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.Organization, error)
func Get(ctx context.Context, idOrSlug string) (*clerk.Organization, error)
func Update(ctx context.Context, id string, params *UpdateParams) (*clerk.Organization, error)
func Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
