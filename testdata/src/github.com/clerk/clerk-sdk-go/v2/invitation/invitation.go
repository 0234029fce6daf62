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

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.Invitation, error)
