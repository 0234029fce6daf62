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
func (*Client) UpdateMetadata(ctx context.Context, id string, params *UpdateMetadataParams) (*clerk.Organization, error)
func (*Client) ReplaceMetadata(ctx context.Context, id string, params *ReplaceMetadataParams) (*clerk.Organization, error)
func (*Client) UpdateLogo(ctx context.Context, id string, params *UpdateLogoParams) (*clerk.Organization, error)
func (*Client) DeleteLogo(ctx context.Context, id string) (*clerk.Organization, error)
func (*Client) GetWithParams(ctx context.Context, idOrSlug string, params *GetParams) (*clerk.Organization, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.OrganizationList, error)

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

type UpdateMetadataParams struct {
	clerk.APIParams
}

type ReplaceMetadataParams struct {
	clerk.APIParams
}

type UpdateLogoParams struct {
	clerk.APIParams
}

type GetParams struct {
	clerk.APIParams
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.Organization, error)
func Get(ctx context.Context, idOrSlug string) (*clerk.Organization, error)
func Update(ctx context.Context, id string, params *UpdateParams) (*clerk.Organization, error)
func Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)

func UpdateMetadata(ctx context.Context, id string, params *UpdateMetadataParams) (*clerk.Organization, error)
func ReplaceMetadata(ctx context.Context, id string, params *ReplaceMetadataParams) (*clerk.Organization, error)
func UpdateLogo(ctx context.Context, id string, params *UpdateLogoParams) (*clerk.Organization, error)
func DeleteLogo(ctx context.Context, id string) (*clerk.Organization, error)
func GetWithParams(ctx context.Context, idOrSlug string, params *GetParams) (*clerk.Organization, error)
func List(ctx context.Context, params *ListParams) (*clerk.OrganizationList, error)
