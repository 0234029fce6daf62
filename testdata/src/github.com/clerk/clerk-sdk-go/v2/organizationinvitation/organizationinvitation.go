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

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.OrganizationInvitation, error)
