// Package phonenumber declares the part of github.com/clerk/clerk-sdk-go/v2/phonenumber that the fixtures use.
package phonenumber

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type CreateParams struct {
	clerk.APIParams
	UserID *string
}

type Client struct{}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.PhoneNumber, error)
func (*Client) Update(ctx context.Context, id string, params *UpdateParams) (*clerk.PhoneNumber, error)
func (*Client) Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func (*Client) Get(ctx context.Context, id string) (*clerk.PhoneNumber, error)

type UpdateParams struct {
	clerk.APIParams
}

func Create(ctx context.Context, params *CreateParams) (*clerk.PhoneNumber, error)
func Update(ctx context.Context, id string, params *UpdateParams) (*clerk.PhoneNumber, error)
func Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func Get(ctx context.Context, id string) (*clerk.PhoneNumber, error)

func NewClient(config *clerk.ClientConfig) *Client
