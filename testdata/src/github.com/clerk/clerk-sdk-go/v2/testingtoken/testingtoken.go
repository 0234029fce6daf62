// Package testingtoken declares the part of github.com/clerk/clerk-sdk-go/v2/testingtoken that the fixtures use.
package testingtoken

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context) (*clerk.TestingToken, error)

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context) (*clerk.TestingToken, error)
