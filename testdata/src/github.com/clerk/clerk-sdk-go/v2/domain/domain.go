// Package domain declares the part of github.com/clerk/clerk-sdk-go/v2/domain that the fixtures use.
package domain

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.Domain, error)
func (*Client) Update(ctx context.Context, id string, params *UpdateParams) (*clerk.Domain, error)
func (*Client) Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.DomainList, error)

type CreateParams struct {
	clerk.APIParams
	Name        *string
	ProxyURL    *string
	IsSatellite *bool
}

type UpdateParams struct {
	clerk.APIParams
	Name        *string
	ProxyURL    *string
	IsSecondary *bool
}

type ListParams struct {
	clerk.APIParams
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.Domain, error)
func Update(ctx context.Context, id string, params *UpdateParams) (*clerk.Domain, error)

func Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func List(ctx context.Context, params *ListParams) (*clerk.DomainList, error)
