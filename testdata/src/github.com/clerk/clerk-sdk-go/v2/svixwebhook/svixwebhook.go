// Package svixwebhook declares the part of github.com/clerk/clerk-sdk-go/v2/svixwebhook that the fixtures use.
package svixwebhook

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct{}

func (*Client) Create(ctx context.Context) (*clerk.SvixWebhook, error)
func (*Client) RefreshURL(ctx context.Context) (*clerk.SvixWebhook, error)
func (*Client) Delete(ctx context.Context) (*clerk.SvixWebhook, error)

func Create(ctx context.Context) (*clerk.SvixWebhook, error)
func RefreshURL(ctx context.Context) (*clerk.SvixWebhook, error)
func Delete(ctx context.Context) (*clerk.SvixWebhook, error)

func NewClient(config *clerk.ClientConfig) *Client
