// Package jwks declares the part of github.com/auth0/go-jwt-middleware/v2/jwks that the fixtures use.
package jwks

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

type Provider struct {
	IssuerURL     *url.URL
	CustomJWKSURI *url.URL
	Client        *http.Client
}

func (*Provider) KeyFunc(ctx context.Context) (interface{}, error)

type ProviderOption func(*Provider)

type CachingProvider struct {
	*Provider
	CacheTTL time.Duration
}

func (*CachingProvider) KeyFunc(ctx context.Context) (interface{}, error)

type CachingProviderOption func(*CachingProvider)

func NewProvider(issuerURL *url.URL, opts ...ProviderOption) *Provider
func WithCustomJWKSURI(jwksURI *url.URL) ProviderOption
func WithCustomClient(c *http.Client) ProviderOption
func NewCachingProvider(issuerURL *url.URL, cacheTTL time.Duration, opts ...interface{}) *CachingProvider
