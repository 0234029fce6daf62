// Package oidc declares the part of github.com/coreos/go-oidc/v3/oidc that the fixtures use.
package oidc

import (
	"context"
	"crypto"
	"net/http"
	"time"

	"golang.org/x/oauth2"
)

const ScopeOpenID = "openid"

const RS256 = "RS256"

type Config struct {
	ClientID                   string
	SupportedSigningAlgs       []string
	SkipClientIDCheck          bool
	SkipExpiryCheck            bool
	SkipIssuerCheck            bool
	Now                        func() time.Time
	InsecureSkipSignatureCheck bool
}

type Provider struct{}

func (*Provider) Claims(v any) error
func (*Provider) Endpoint() oauth2.Endpoint
func (*Provider) UserInfo(ctx context.Context, tokenSource oauth2.TokenSource) (*UserInfo, error)
func (*Provider) UserInfoEndpoint() string
func (*Provider) Verifier(config *Config) *IDTokenVerifier
func (*Provider) VerifierContext(ctx context.Context, config *Config) *IDTokenVerifier

type ProviderConfig struct {
	IssuerURL     string
	AuthURL       string
	TokenURL      string
	DeviceAuthURL string
	UserInfoURL   string
	JWKSURL       string
	Algorithms    []string
}

func (*ProviderConfig) NewProvider(ctx context.Context) *Provider

type IDToken struct {
	Issuer   string
	Audience []string
	Subject  string
	Expiry   time.Time
	Nonce    string
}

func (*IDToken) Claims(v any) error
func (*IDToken) VerifyAccessToken(accessToken string) error

type IDTokenVerifier struct{}

func (*IDTokenVerifier) Verify(ctx context.Context, rawIDToken string) (*IDToken, error)
func (*IDTokenVerifier) VerifyLogout(ctx context.Context, rawLogoutToken string) (*LogoutToken, error)

type KeySet interface {
	VerifySignature(ctx context.Context, jwt string) (payload []byte, err error)
}

type RemoteKeySet struct{}

func (*RemoteKeySet) VerifySignature(ctx context.Context, jwt string) ([]byte, error)

type StaticKeySet struct {
	PublicKeys []crypto.PublicKey
}

func (*StaticKeySet) VerifySignature(ctx context.Context, jwt string) ([]byte, error)

type LogoutToken struct{}

type UserInfo struct{}

func NewProvider(ctx context.Context, issuer string) (*Provider, error)
func NewVerifier(issuerURL string, keySet KeySet, config *Config) *IDTokenVerifier
func NewRemoteKeySet(ctx context.Context, jwksURL string) *RemoteKeySet
func ClientContext(ctx context.Context, client *http.Client) context.Context
func InsecureIssuerURLContext(ctx context.Context, issuerURL string) context.Context
func Nonce(nonce string) oauth2.AuthCodeOption
