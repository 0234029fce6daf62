// Package client declares the part of github.com/clerk/clerk-sdk-go/v2/client that the fixtures use.
package client

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Verify(ctx context.Context, params *VerifyParams) (*clerk.Client, error)

type VerifyParams struct {
	clerk.APIParams
	Token *string
}

func NewClient(config *clerk.ClientConfig) *Client
func Verify(ctx context.Context, params *VerifyParams) (*clerk.Client, error)
