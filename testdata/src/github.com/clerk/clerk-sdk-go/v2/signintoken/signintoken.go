// Package signintoken declares the part of github.com/clerk/clerk-sdk-go/v2/signintoken that the fixtures use.
package signintoken

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.SignInToken, error)
func (*Client) Revoke(ctx context.Context, id string) (*clerk.SignInToken, error)

type CreateParams struct {
	clerk.APIParams
	UserID           *string
	ExpiresInSeconds *int64
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.SignInToken, error)
func Revoke(ctx context.Context, id string) (*clerk.SignInToken, error)
