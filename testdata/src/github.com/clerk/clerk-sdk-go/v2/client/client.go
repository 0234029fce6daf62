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
func (*Client) Get(ctx context.Context, id string) (*clerk.Client, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.ClientList, error)

type VerifyParams struct {
	clerk.APIParams
	Token *string
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
}

func NewClient(config *clerk.ClientConfig) *Client
func Verify(ctx context.Context, params *VerifyParams) (*clerk.Client, error)

func Get(ctx context.Context, id string) (*clerk.Client, error)
func List(ctx context.Context, params *ListParams) (*clerk.ClientList, error)
