// Package samlconnection declares the part of github.com/clerk/clerk-sdk-go/v2/samlconnection that the fixtures use.
package samlconnection

import (
	"context"

	clerk "github.com/clerk/clerk-sdk-go/v2"
)

type Client struct {
	Backend clerk.Backend
}

func (*Client) Create(ctx context.Context, params *CreateParams) (*clerk.SAMLConnection, error)
func (*Client) Update(ctx context.Context, id string, params *UpdateParams) (*clerk.SAMLConnection, error)
func (*Client) Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func (*Client) Get(ctx context.Context, id string) (*clerk.SAMLConnection, error)
func (*Client) List(ctx context.Context, params *ListParams) (*clerk.SAMLConnectionList, error)

type CreateParams struct {
	clerk.APIParams
	Name             *string
	OrganizationID   *string
	Domain           *string
	Provider         *string
	IdpEntityID      *string
	IdpSsoURL        *string
	IdpCertificate   *string
	IdpMetadataURL   *string
	IdpMetadata      *string
	AttributeMapping *AttributeMappingParams
	ForceAuthn       *bool
}

type UpdateParams struct {
	clerk.APIParams
	Name                             *string
	Domain                           *string
	IdpEntityID                      *string
	OrganizationID                   *string
	IdpSsoURL                        *string
	IdpCertificate                   *string
	IdpMetadataURL                   *string
	IdpMetadata                      *string
	AttributeMapping                 *AttributeMappingParams
	Active                           *bool
	SyncUserAttributes               *bool
	AllowSubdomains                  *bool
	AllowIdpInitiated                *bool
	DisableAdditionalIdentifications *bool
	ForceAuthn                       *bool
}

type AttributeMappingParams struct{}

type ListParams struct {
	clerk.APIParams
	clerk.ListParams
}

func NewClient(config *clerk.ClientConfig) *Client
func Create(ctx context.Context, params *CreateParams) (*clerk.SAMLConnection, error)
func Update(ctx context.Context, id string, params *UpdateParams) (*clerk.SAMLConnection, error)

func Delete(ctx context.Context, id string) (*clerk.DeletedResource, error)
func Get(ctx context.Context, id string) (*clerk.SAMLConnection, error)
func List(ctx context.Context, params *ListParams) (*clerk.SAMLConnectionList, error)
