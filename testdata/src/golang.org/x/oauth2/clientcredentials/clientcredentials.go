// Package clientcredentials declares the part of golang.org/x/oauth2/clientcredentials that the fixtures use.
package clientcredentials

import (
	"context"
	"net/http"
	"net/url"

	"golang.org/x/oauth2"
)

type Config struct {
	ClientID       string
	ClientSecret   string
	TokenURL       string
	Scopes         []string
	EndpointParams url.Values
	AuthStyle      oauth2.AuthStyle
}

func (*Config) Client(ctx context.Context) *http.Client
func (*Config) Token(ctx context.Context) (*oauth2.Token, error)
func (*Config) TokenSource(ctx context.Context) oauth2.TokenSource
