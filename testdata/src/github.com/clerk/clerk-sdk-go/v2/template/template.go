// Package template declares the part of github.com/clerk/clerk-sdk-go/v2/template that the fixtures use.
package template

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type UpdateParams struct {
	clerk.APIParams
}

type Client struct{}

func (*Client) Update(ctx context.Context, params *UpdateParams) (*clerk.Template, error)
func (*Client) Delete(ctx context.Context, params *DeleteParams) (*clerk.DeletedResource, error)
func (*Client) Revert(ctx context.Context, params *RevertParams) (*clerk.Template, error)
func (*Client) ToggleDelivery(ctx context.Context, params *ToggleDeliveryParams) (*clerk.Template, error)
func (*Client) Get(ctx context.Context, params *GetParams) (*clerk.Template, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.TemplateList, error)
func (*Client) Preview(ctx context.Context, params *PreviewParams) (*clerk.TemplatePreview, error)

type DeleteParams struct{}

type RevertParams struct{}

type ToggleDeliveryParams struct {
	clerk.APIParams
}

type GetParams struct{}

type ListParams struct{}

type PreviewParams struct {
	clerk.APIParams
}

func Update(ctx context.Context, params *UpdateParams) (*clerk.Template, error)
func Delete(ctx context.Context, params *DeleteParams) (*clerk.DeletedResource, error)
func Revert(ctx context.Context, params *RevertParams) (*clerk.Template, error)
func ToggleDelivery(ctx context.Context, params *ToggleDeliveryParams) (*clerk.Template, error)
func Get(ctx context.Context, params *GetParams) (*clerk.Template, error)
func List(ctx context.Context, params *ListParams) (*clerk.TemplateList, error)
func Preview(ctx context.Context, params *PreviewParams) (*clerk.TemplatePreview, error)

func NewClient(config *clerk.ClientConfig) *Client
