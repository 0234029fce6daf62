// Package session declares the part of github.com/clerk/clerk-sdk-go/v2/session that the fixtures use.
package session

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) CreateToken(ctx context.Context, params *CreateTokenParams) (*clerk.SessionToken, error)
func (*Client) Get(ctx context.Context, id string) (*clerk.Session, error)
func (*Client) Revoke(ctx context.Context, params *RevokeParams) (*clerk.Session, error)
func (*Client) Verify(ctx context.Context, params *VerifyParams) (*clerk.Session, error)
func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.Session, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.SessionList, error)

type VerifyParams struct {
	ID    string
	Token *string
}

type RevokeParams struct {
	ID string
}

type CreateTokenParams struct {
	clerk.APIParams
	ID               string
	TemplateName     string
	ExpiresInSeconds *int64
}

type CreateParams struct {
	clerk.APIParams
	UserID string
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
	UserID *string
}

func NewClient(config *clerk.ClientConfig) *Client
func Get(ctx context.Context, id string) (*clerk.Session, error)
func Revoke(ctx context.Context, params *RevokeParams) (*clerk.Session, error)
func Verify(ctx context.Context, params *VerifyParams) (*clerk.Session, error)
func CreateToken(ctx context.Context, params *CreateTokenParams) (*clerk.SessionToken, error)

func Create(ctx context.Context, params *CreateParams) (*clerk.Session, error)
func List(ctx context.Context, params *ListParams) (*clerk.SessionList, error)
