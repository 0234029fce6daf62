// Package machinescope declares the part of github.com/clerk/clerk-sdk-go/v2/machinescope that the fixtures use.
package machinescope

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type CreateScopeParams struct {
	clerk.APIParams
}

type Client struct{}

func (*Client) CreateScope(ctx context.Context, machineID string, params *CreateScopeParams) (*clerk.MachineScope, error)
func (*Client) DeleteScope(ctx context.Context, machineID string, otherMachineID string) (*clerk.DeletedMachineScope, error)

func CreateScope(ctx context.Context, machineID string, params *CreateScopeParams) (*clerk.MachineScope, error)
func DeleteScope(ctx context.Context, machineID string, otherMachineID string) (*clerk.DeletedMachineScope, error)

func NewClient(config *clerk.ClientConfig) *Client
