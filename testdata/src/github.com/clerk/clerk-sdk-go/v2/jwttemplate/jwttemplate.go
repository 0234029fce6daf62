// Package jwttemplate declares the part of github.com/clerk/clerk-sdk-go/v2/jwttemplate that the fixtures use.
package jwttemplate

import (
	"context"
	"encoding/json"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.JWTTemplate, error)
func (*Client) Update(ctx context.Context, id string, params *UpdateParams) (*clerk.JWTTemplate, error)
func (*Client) Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func (*Client) Get(ctx context.Context, id string) (*clerk.JWTTemplate, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.JWTTemplateList, error)

type CreateParams struct {
	clerk.APIParams
	Name             *string
	Claims           json.RawMessage
	Lifetime         *int64
	AllowedClockSkew *int64
	CustomSigningKey *bool
	SigningKey       *string
	SigningAlgorithm *string
}

type UpdateParams struct {
	clerk.APIParams
	Name             *string
	Claims           json.RawMessage
	Lifetime         *int64
	AllowedClockSkew *int64
	CustomSigningKey *bool
	SigningKey       *string
	SigningAlgorithm *string
}

type ListParams struct {
	clerk.APIParams
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.JWTTemplate, error)
func Update(ctx context.Context, id string, params *UpdateParams) (*clerk.JWTTemplate, error)

func Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func Get(ctx context.Context, id string) (*clerk.JWTTemplate, error)
func List(ctx context.Context, params *ListParams) (*clerk.JWTTemplateList, error)
