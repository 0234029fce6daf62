// Package proxycheck declares the part of github.com/clerk/clerk-sdk-go/v2/proxycheck that the fixtures use.
package proxycheck

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.ProxyCheck, error)

type CreateParams struct {
	clerk.APIParams
	DomainID *string
	ProxyURL *string
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.ProxyCheck, error)
