// Package rp declares the part of github.com/zitadel/oidc/pkg/client/rp that the fixtures use.
package rp

import (
	"context"
	"net/http"

	"github.com/zitadel/oidc/pkg/oidc"
	jose "gopkg.in/square/go-jose.v2"
)

type RelyingParty interface {
	HttpClient() *http.Client
	IDTokenVerifier() IDTokenVerifier
	Issuer() string
}

type IDTokenVerifier interface {
	oidc.Verifier
	ClientID() string
	KeySet() oidc.KeySet
	SupportedSignAlgs() []string
}

type Option func(*relyingParty) error

type VerifierOption func(*idTokenVerifier)

type SignerFromKey func() (jose.Signer, error)

type relyingParty struct{}

type idTokenVerifier struct{}

type remoteKeySet struct{}

func NewRelyingPartyOIDC(issuer string, clientID string, clientSecret string, redirectURI string, scopes []string, options ...Option) (RelyingParty, error)
func WithHTTPClient(client *http.Client) Option
func WithCustomDiscoveryUrl(url string) Option
func WithSupportedSigningAlgorithms(algs ...string) VerifierOption
func NewIDTokenVerifier(issuer string, clientID string, keySet oidc.KeySet, options ...VerifierOption) IDTokenVerifier
func NewRemoteKeySet(client *http.Client, jwksURL string, opts ...func(*remoteKeySet)) oidc.KeySet
func SignerFromKeyAndKeyID(key []byte, keyID string) SignerFromKey
func SignerFromKeyFile(fileData []byte) SignerFromKey
func VerifyTokens(ctx context.Context, accessToken string, idTokenString string, v IDTokenVerifier) (oidc.IDTokenClaims, error)
func VerifyIDToken(ctx context.Context, token string, v IDTokenVerifier) (oidc.IDTokenClaims, error)
