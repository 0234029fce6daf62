// Package allowlistidentifier declares the part of github.com/clerk/clerk-sdk-go/v2/allowlistidentifier that the fixtures use.
package allowlistidentifier

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type CreateParams struct {
	clerk.APIParams
}

type Client struct{}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.AllowlistIdentifier, error)
func (*Client) Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.AllowlistIdentifierList, error)

type ListParams struct {
	clerk.APIParams
}

func Create(ctx context.Context, params *CreateParams) (*clerk.AllowlistIdentifier, error)
func Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func List(ctx context.Context, params *ListParams) (*clerk.AllowlistIdentifierList, error)

func NewClient(config *clerk.ClientConfig) *Client
