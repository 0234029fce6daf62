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
func (*Client) Update(ctx context.Context, apiKeyID string, params *UpdateParams) (*clerk.APIKey, error)
func (*Client) Delete(ctx context.Context, apiKeyID string) (*clerk.DeletedResource, error)
func (*Client) Revoke(ctx context.Context, apiKeyID string, params *RevokeParams) (*clerk.APIKey, error)
func (*Client) GetSecret(ctx context.Context, apiKeyID string) (*APIKeySecret, error)
func (*Client) Get(ctx context.Context, apiKeyID string) (*clerk.APIKey, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.APIKeyList, error)

type CreateParams struct {
	clerk.APIParams
	Claims                 json.RawMessage
	CreatedBy              *string
	Description            *string
	Name                   *string
	Scopes                 []string
	SecondsUntilExpiration *int64
	Subject                *string
	Type                   *string
}

type VerifyParams struct {
	clerk.APIParams
	Secret string
}

type UpdateParams struct {
	clerk.APIParams
	Claims                 json.RawMessage
	Description            *string
	Scopes                 []string
	SecondsUntilExpiration *int64
	Subject                *string
}

type RevokeParams struct {
	clerk.APIParams
}

type APIKeySecret struct {
	clerk.APIResource
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.APIKeyWithSecret, error)
func Verify(ctx context.Context, params *VerifyParams) (*clerk.APIKey, error)
func Update(ctx context.Context, apiKeyID string, params *UpdateParams) (*clerk.APIKey, error)
func Delete(ctx context.Context, apiKeyID string) (*clerk.DeletedResource, error)
func Revoke(ctx context.Context, apiKeyID string, params *RevokeParams) (*clerk.APIKey, error)
func GetSecret(ctx context.Context, apiKeyID string) (*APIKeySecret, error)
func Get(ctx context.Context, apiKeyID string) (*clerk.APIKey, error)
func List(ctx context.Context, params *ListParams) (*clerk.APIKeyList, error)
