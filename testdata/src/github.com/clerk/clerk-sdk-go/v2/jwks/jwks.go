// Package jwks declares the part of github.com/clerk/clerk-sdk-go/v2/jwks that the fixtures use.
package jwks

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Get(ctx context.Context, params *GetParams) (*clerk.JSONWebKeySet, error)

type GetParams struct {
	clerk.APIParams
}

func NewClient(config *clerk.ClientConfig) *Client
func Get(ctx context.Context, params *GetParams) (*clerk.JSONWebKeySet, error)
