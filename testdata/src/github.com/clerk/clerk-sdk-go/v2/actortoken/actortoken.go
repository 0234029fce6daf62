// Package actortoken declares the part of github.com/clerk/clerk-sdk-go/v2/actortoken that the fixtures use.
package actortoken

import (
	"context"
	"encoding/json"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.ActorToken, error)
func (*Client) Revoke(ctx context.Context, id string) (*clerk.ActorToken, error)

type CreateParams struct {
	clerk.APIParams
	UserID                      *string
	Actor                       json.RawMessage
	ExpiresInSeconds            *int64
	SessionMaxDurationInSeconds *int64
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.ActorToken, error)

func Revoke(ctx context.Context, id string) (*clerk.ActorToken, error)
