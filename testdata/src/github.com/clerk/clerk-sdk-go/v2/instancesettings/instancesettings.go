// Package instancesettings declares the part of github.com/clerk/clerk-sdk-go/v2/instancesettings that the fixtures use.
package instancesettings

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Update(ctx context.Context, params *UpdateParams) error
func (*Client) UpdateRestrictions(ctx context.Context, params *UpdateRestrictionsParams) (*clerk.InstanceRestrictions, error)
func (*Client) UpdateOrganizationSettings(ctx context.Context, params *UpdateOrganizationSettingsParams) (*clerk.OrganizationSettings, error)

type UpdateParams struct {
	clerk.APIParams
	TestMode                    *bool
	HIBP                        *bool
	EnhancedEmailDeliverability *bool
	SupportEmail                *string
	ClerkJSVersion              *string
	CookielessDev               *bool
	URLBasedSessionSyncing      *bool
	DevelopmentOrigin           *string
}

type UpdateRestrictionsParams struct {
	clerk.APIParams
	Allowlist                   *bool
	Blocklist                   *bool
	BlockEmailSubaddresses      *bool
	BlockDisposableEmailDomains *bool
	IgnoreDotsForGmailAddresses *bool
}

type UpdateOrganizationSettingsParams struct {
	clerk.APIParams
}

func NewClient(config *clerk.ClientConfig) *Client
func Update(ctx context.Context, params *UpdateParams) error
func UpdateRestrictions(ctx context.Context, params *UpdateRestrictionsParams) (*clerk.InstanceRestrictions, error)

func UpdateOrganizationSettings(ctx context.Context, params *UpdateOrganizationSettingsParams) (*clerk.OrganizationSettings, error)
