// Package oauthapplication declares the part of github.com/clerk/clerk-sdk-go/v2/oauthapplication that the fixtures use.
package oauthapplication

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.OAuthApplication, error)
func (*Client) Update(ctx context.Context, id string, params *UpdateParams) (*clerk.OAuthApplication, error)
func (*Client) RotateClientSecret(ctx context.Context, id string) (*clerk.OAuthApplication, error)
func (*Client) DeleteOAuthApplication(ctx context.Context, id string) (*clerk.DeletedResource, error)
func (*Client) Get(ctx context.Context, id string) (*clerk.OAuthApplication, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.OAuthApplicationList, error)

type CreateParams struct {
	clerk.APIParams
	Name                 string
	CallbackURL          string
	Scopes               string
	Public               bool
	ConsentScreenEnabled *bool
}

type UpdateParams struct {
	clerk.APIParams
	Name                 *string
	CallbackURL          *string
	Scopes               *string
	ConsentScreenEnabled *bool
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.OAuthApplication, error)
func Update(ctx context.Context, id string, params *UpdateParams) (*clerk.OAuthApplication, error)

func RotateClientSecret(ctx context.Context, id string) (*clerk.OAuthApplication, error)
func DeleteOAuthApplication(ctx context.Context, id string) (*clerk.DeletedResource, error)
func Get(ctx context.Context, id string) (*clerk.OAuthApplication, error)
func List(ctx context.Context, params *ListParams) (*clerk.OAuthApplicationList, error)
