// Package m2m_token declares the part of github.com/clerk/clerk-sdk-go/v2/m2m_token that the fixtures use.
package m2m_token

import (
	"context"
	"encoding/json"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.M2MTokenWithToken, error)
func (*Client) Verify(ctx context.Context, params *VerifyParams) (*clerk.M2MToken, error)
func (*Client) Revoke(ctx context.Context, tokenID string, params *RevokeParams) (*clerk.M2MToken, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.M2MTokenList, error)

type CreateParams struct {
	clerk.APIParams
	SecondsUntilExpiration *int64
	MinRemainingTTLSeconds *int64
	Claims                 *json.RawMessage
	TokenFormat            *string
}

type VerifyParams struct {
	clerk.APIParams
	Token string
}

type RevokeParams struct {
	clerk.APIParams
	RevocationReason *string
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.M2MTokenWithToken, error)
func Verify(ctx context.Context, params *VerifyParams) (*clerk.M2MToken, error)

func Revoke(ctx context.Context, tokenID string, params *RevokeParams) (*clerk.M2MToken, error)
func List(ctx context.Context, params *ListParams) (*clerk.M2MTokenList, error)
