// Package jwt declares the part of golang.org/x/oauth2/jwt that the fixtures use.
package jwt

import (
	"context"
	"net/http"
	"time"

	"golang.org/x/oauth2"
)

type Config struct {
	Email         string
	PrivateKey    []byte
	PrivateKeyID  string
	Subject       string
	Scopes        []string
	TokenURL      string
	Expires       time.Duration
	Audience      string
	PrivateClaims map[string]any
	UseIDToken    bool
}

func (*Config) Client(ctx context.Context) *http.Client
func (*Config) TokenSource(ctx context.Context) oauth2.TokenSource
