// Package rp declares the part of github.com/zitadel/oidc/v2/pkg/client/rp that the fixtures use.
package rp

import (
	"context"
	"net/http"

	"github.com/zitadel/oidc/v2/pkg/oidc"
	jose "gopkg.in/go-jose/go-jose.v2"
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
func VerifyTokens[C oidc.IDClaims](ctx context.Context, accessToken string, idToken string, v IDTokenVerifier) (claims C, err error) {
	return
}
func VerifyIDToken[C oidc.Claims](ctx context.Context, token string, v IDTokenVerifier) (claims C, err error) {
	return
}
