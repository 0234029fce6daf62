// Package machine declares the part of github.com/clerk/clerk-sdk-go/v2/machine that the fixtures use.
package machine

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.MachineWithScopedMachinesAndSecretKey, error)

type CreateParams struct {
	clerk.APIParams
	Name            string
	ScopedMachines  []string
	DefaultTokenTTL *int64
}

type RotateSecretKeyParams struct {
	clerk.APIParams
	PreviousTokenTTL int64
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.MachineWithScopedMachinesAndSecretKey, error)
func RotateSecretKey(ctx context.Context, machineID string, params *RotateSecretKeyParams) (*clerk.MachineSecretKey, error)
func GetSecretKey(ctx context.Context, id string) (*clerk.MachineSecretKey, error)
func Update(ctx context.Context, id string, params *UpdateParams) (*clerk.MachineWithScopedMachines, error)

type UpdateParams struct {
	clerk.APIParams
	Name            *string
	DefaultTokenTTL *int64
}
