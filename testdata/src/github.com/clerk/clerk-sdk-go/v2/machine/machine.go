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
func (*Client) GetSecretKey(ctx context.Context, id string) (*clerk.MachineSecretKey, error)
func (*Client) RotateSecretKey(ctx context.Context, machineID string, params *RotateSecretKeyParams) (*clerk.MachineSecretKey, error)
func (*Client) Update(ctx context.Context, id string, params *UpdateParams) (*clerk.MachineWithScopedMachines, error)
func (*Client) Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func (*Client) Get(ctx context.Context, id string) (*clerk.MachineWithScopedMachines, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.MachineList, error)

type CreateParams struct {
	clerk.APIParams
	DefaultTokenTTL *int64
	Name            string
	ScopedMachines  []string
}

type RotateSecretKeyParams struct {
	clerk.APIParams
	PreviousTokenTTL int64
}

type UpdateParams struct {
	clerk.APIParams
	DefaultTokenTTL *int64
	Name            *string
}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.MachineWithScopedMachinesAndSecretKey, error)
func RotateSecretKey(ctx context.Context, machineID string, params *RotateSecretKeyParams) (*clerk.MachineSecretKey, error)
func GetSecretKey(ctx context.Context, id string) (*clerk.MachineSecretKey, error)
func Update(ctx context.Context, id string, params *UpdateParams) (*clerk.MachineWithScopedMachines, error)
func Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func Get(ctx context.Context, id string) (*clerk.MachineWithScopedMachines, error)
func List(ctx context.Context, params *ListParams) (*clerk.MachineList, error)
