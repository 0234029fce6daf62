// Package oidc declares the part of github.com/coreos/go-oidc that the fixtures use.
package oidc

import (
	"context"
	"net/http"
	"time"

	"golang.org/x/oauth2"
)

const ScopeOpenID = "openid"

type Config struct {
	ClientID             string
	SupportedSigningAlgs []string
	SkipClientIDCheck    bool
	SkipExpiryCheck      bool
	SkipIssuerCheck      bool
	Now                  func() time.Time
}

type Provider struct{}

func (*Provider) Claims(v interface{}) error
func (*Provider) Endpoint() oauth2.Endpoint
func (*Provider) UserInfo(ctx context.Context, tokenSource oauth2.TokenSource) (*UserInfo, error)
func (*Provider) Verifier(config *Config) *IDTokenVerifier

type IDToken struct {
	Issuer   string
	Audience []string
	Subject  string
	Expiry   time.Time
	Nonce    string
}

func (*IDToken) Claims(v interface{}) error
func (*IDToken) VerifyAccessToken(accessToken string) error

type IDTokenVerifier struct{}

func (*IDTokenVerifier) Verify(ctx context.Context, rawIDToken string) (*IDToken, error)

type KeySet interface {
	VerifySignature(ctx context.Context, jwt string) (payload []byte, err error)
}

type UserInfo struct{}

func NewProvider(ctx context.Context, issuer string) (*Provider, error)
func NewVerifier(issuerURL string, keySet KeySet, config *Config) *IDTokenVerifier
func NewRemoteKeySet(ctx context.Context, jwksURL string) KeySet
func ClientContext(ctx context.Context, client *http.Client) context.Context
func Nonce(nonce string) oauth2.AuthCodeOption
