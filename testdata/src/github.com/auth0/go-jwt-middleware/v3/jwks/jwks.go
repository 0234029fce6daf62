// Package jwks declares the part of github.com/auth0/go-jwt-middleware/v3/jwks that the fixtures use.
package jwks

import (
	"context"
	"net/http"
	"net/url"
)

type Provider struct {
	IssuerURL     *url.URL
	CustomJWKSURI *url.URL
	Client        *http.Client
}

func (*Provider) KeyFunc(ctx context.Context) (any, error)

type ProviderOption func(*Provider) error

type CachingProvider struct{}

func (*CachingProvider) KeyFunc(ctx context.Context) (any, error)

type CachingProviderOption func(*cachingProviderConfig) error

type cachingProviderConfig struct{}

func NewProvider(opts ...ProviderOption) (*Provider, error)
func WithIssuerURL(issuerURL *url.URL) ProviderOption
func WithCustomJWKSURI(jwksURI *url.URL) ProviderOption
func WithCustomClient(c *http.Client) ProviderOption
func NewCachingProvider(opts ...any) (*CachingProvider, error)
