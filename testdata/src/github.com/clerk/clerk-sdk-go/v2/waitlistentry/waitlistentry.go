// Package waitlistentry declares the part of github.com/clerk/clerk-sdk-go/v2/waitlistentry that the fixtures use.
package waitlistentry

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type CreateParams struct {
	clerk.APIParams
}

type Client struct{}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.WaitlistEntry, error)
func (*Client) BulkCreate(ctx context.Context, params *BulkCreateParams) (*clerk.WaitlistEntries, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.WaitlistEntriesList, error)

type BulkCreateParams struct {
	clerk.APIParams
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
}

func Create(ctx context.Context, params *CreateParams) (*clerk.WaitlistEntry, error)
func BulkCreate(ctx context.Context, params *BulkCreateParams) (*clerk.WaitlistEntries, error)
func List(ctx context.Context, params *ListParams) (*clerk.WaitlistEntriesList, error)

func NewClient(config *clerk.ClientConfig) *Client
