// Package invitation declares the part of github.com/clerk/clerk-sdk-go/v2/invitation that the fixtures use.
package invitation

import (
	"context"
	"encoding/json"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.Invitation, error)
func (*Client) BulkCreate(ctx context.Context, params *BulkCreateParams) (*clerk.Invitations, error)
func (*Client) Revoke(ctx context.Context, id string) (*clerk.Invitation, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.InvitationList, error)

type CreateParams struct {
	clerk.APIParams
	EmailAddress   string
	PublicMetadata *json.RawMessage
	RedirectURL    *string
	Notify         *bool
	IgnoreExisting *bool
	ExpiresInDays  *int64
	TemplateSlug   *string
}

type BulkCreateParams struct {
	clerk.APIParams
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.Invitation, error)

func BulkCreate(ctx context.Context, params *BulkCreateParams) (*clerk.Invitations, error)
func Revoke(ctx context.Context, id string) (*clerk.Invitation, error)
func List(ctx context.Context, params *ListParams) (*clerk.InvitationList, error)
