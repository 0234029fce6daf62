// Package redirecturl declares the part of github.com/clerk/clerk-sdk-go/v2/redirecturl that the fixtures use.
package redirecturl

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.RedirectURL, error)
func (*Client) Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func (*Client) Get(ctx context.Context, id string) (*clerk.RedirectURL, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.RedirectURLList, error)

type CreateParams struct {
	clerk.APIParams
	URL *string
}

type ListParams struct {
	clerk.APIParams
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.RedirectURL, error)
func Get(ctx context.Context, id string) (*clerk.RedirectURL, error)
func Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)

func List(ctx context.Context, params *ListParams) (*clerk.RedirectURLList, error)
