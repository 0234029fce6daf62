// Package billing declares the part of github.com/clerk/clerk-sdk-go/v2/billing that the fixtures use.
package billing

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type CancelSubscriptionItemParams struct {
	clerk.APIParams
}

type Client struct{}

func (*Client) CancelSubscriptionItem(ctx context.Context, subscriptionItemID string, params *CancelSubscriptionItemParams) (*clerk.SubscriptionItem, error)
func (*Client) ExtendFreeTrial(ctx context.Context, subscriptionItemID string, params *ExtendFreeTrialParams) (*clerk.SubscriptionItem, error)
func (*Client) ListSubscriptionItems(ctx context.Context, params *ListSubscriptionItemsParams) (*clerk.SubscriptionItemList, error)

type ExtendFreeTrialParams struct {
	clerk.APIParams
}

type ListSubscriptionItemsParams struct {
	clerk.APIParams
	clerk.ListParams
}

func CancelSubscriptionItem(ctx context.Context, subscriptionItemID string, params *CancelSubscriptionItemParams) (*clerk.SubscriptionItem, error)
func ExtendFreeTrial(ctx context.Context, subscriptionItemID string, params *ExtendFreeTrialParams) (*clerk.SubscriptionItem, error)
func ListSubscriptionItems(ctx context.Context, params *ListSubscriptionItemsParams) (*clerk.SubscriptionItemList, error)

func NewClient(config *clerk.ClientConfig) *Client
