// Package emailaddress declares the part of github.com/clerk/clerk-sdk-go/v2/emailaddress that the fixtures use.
package emailaddress

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type CreateParams struct {
	clerk.APIParams
	UserID *string
}

type Client struct{}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.EmailAddress, error)
func (*Client) Update(ctx context.Context, id string, params *UpdateParams) (*clerk.EmailAddress, error)
func (*Client) Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func (*Client) Get(ctx context.Context, id string) (*clerk.EmailAddress, error)

type UpdateParams struct {
	clerk.APIParams
}

func Create(ctx context.Context, params *CreateParams) (*clerk.EmailAddress, error)
func Update(ctx context.Context, id string, params *UpdateParams) (*clerk.EmailAddress, error)
func Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func Get(ctx context.Context, id string) (*clerk.EmailAddress, error)

func NewClient(config *clerk.ClientConfig) *Client
