// Package apikey declares the part of github.com/clerk/clerk-sdk-go/v2/apikey that the fixtures use.
package apikey

import (
	"context"
	"encoding/json"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.APIKeyWithSecret, error)
func (*Client) Verify(ctx context.Context, params *VerifyParams) (*clerk.APIKey, error)

type CreateParams struct {
	clerk.APIParams
	Type                   *string
	Name                   *string
	Description            *string
	Subject                *string
	Claims                 json.RawMessage
	Scopes                 []string
	CreatedBy              *string
	SecondsUntilExpiration *int64
}

type VerifyParams struct {
	clerk.APIParams
	Secret string
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.APIKeyWithSecret, error)
func Verify(ctx context.Context, params *VerifyParams) (*clerk.APIKey, error)
func Update(ctx context.Context, apiKeyID string, params *UpdateParams) (*clerk.APIKey, error)

type UpdateParams struct {
	clerk.APIParams
	Claims                 json.RawMessage
	Scopes                 []string
	Description            *string
	Subject                *string
	SecondsUntilExpiration *int64
}
