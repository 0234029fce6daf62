// Package organizationinvitation declares the part of github.com/clerk/clerk-sdk-go/v2/organizationinvitation that the fixtures use.
package organizationinvitation

import (
	"context"
	"encoding/json"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.OrganizationInvitation, error)
func (*Client) Revoke(ctx context.Context, params *RevokeParams) (*clerk.OrganizationInvitation, error)
func (*Client) Get(ctx context.Context, params *GetParams) (*clerk.OrganizationInvitation, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.OrganizationInvitationList, error)
func (*Client) ListFromInstance(ctx context.Context, params *ListFromInstanceParams) (*clerk.OrganizationInvitationList, error)

type CreateParams struct {
	clerk.APIParams
	EmailAddress    *string
	Role            *string
	RedirectURL     *string
	InviterUserID   *string
	PublicMetadata  *json.RawMessage
	PrivateMetadata *json.RawMessage
	OrganizationID  string
	ExpiresInDays   *int64
}

type RevokeParams struct {
	clerk.APIParams
	OrganizationID string
	ID             string
}

type GetParams struct {
	OrganizationID string
	ID             string
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
	OrganizationID string
}

type ListFromInstanceParams struct {
	clerk.APIParams
	clerk.ListParams
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.OrganizationInvitation, error)

func Revoke(ctx context.Context, params *RevokeParams) (*clerk.OrganizationInvitation, error)
func Get(ctx context.Context, params *GetParams) (*clerk.OrganizationInvitation, error)
func List(ctx context.Context, params *ListParams) (*clerk.OrganizationInvitationList, error)
func ListFromInstance(ctx context.Context, params *ListFromInstanceParams) (*clerk.OrganizationInvitationList, error)
