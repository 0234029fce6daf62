// Package rp declares the part of github.com/zitadel/oidc/v3/pkg/client/rp that the fixtures use.
package rp

import (
	"context"
	"net/http"
	"time"

	jose "github.com/go-jose/go-jose/v4"
	httphelper "github.com/zitadel/oidc/v3/pkg/http"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"golang.org/x/oauth2"
)

type RelyingParty interface {
	ErrorHandler() func(http.ResponseWriter, *http.Request, string, string, string)
	GetDeviceAuthorizationEndpoint() string
	GetEndSessionEndpoint() string
	GetRevokeEndpoint() string
	HttpClient() *http.Client
	IDTokenVerifier() *IDTokenVerifier
	IsOAuth2Only() bool
	IsPKCE() bool
	Issuer() string
	OAuthConfig() *oauth2.Config
	Signer() jose.Signer
	UserinfoEndpoint() string
}

type Option func(*relyingParty) error

type VerifierOption func(*IDTokenVerifier)

type IDTokenVerifier struct {
	ACR               oidc.ACRVerifier
	AZP               oidc.AZPVerifier
	ClientID          string
	ISS               oidc.ISSVerifier
	Issuer            string
	KeySet            oidc.KeySet
	MaxAge            time.Duration
	MaxAgeIAT         time.Duration
	Nonce             func(ctx context.Context) string
	Offset            time.Duration
	SupportedSignAlgs []string
}

type SignerFromKey func() (jose.Signer, error)

type AuthURLOpt func() []oauth2.AuthCodeOption

type relyingParty struct {
}

type remoteKeySet struct {
}

func NewRelyingPartyOAuth(config *oauth2.Config, options ...Option) (RelyingParty, error)
func NewRelyingPartyOIDC(ctx context.Context, issuer string, clientID string, clientSecret string, redirectURI string, scopes []string, options ...Option) (RelyingParty, error)
func WithHTTPClient(client *http.Client) Option
func WithCustomDiscoveryUrl(url string) Option
func WithVerifierOpts(opts ...VerifierOption) Option
func WithIssuedAtOffset(offset time.Duration) VerifierOption
func WithSupportedSigningAlgorithms(algs ...string) VerifierOption
func NewRemoteKeySet(client *http.Client, jwksURL string, opts ...func(*remoteKeySet)) oidc.KeySet
func AuthURL(state string, rp RelyingParty, opts ...AuthURLOpt) string
func NewIDTokenVerifier(issuer string, clientID string, keySet oidc.KeySet, options ...VerifierOption) *IDTokenVerifier
func SignerFromKeyAndKeyID(key []byte, keyID string) SignerFromKey
func SignerFromKeyFile(fileData []byte) SignerFromKey
func WithJWTProfile(signerFromKey SignerFromKey) Option
func VerifyTokens[C oidc.IDClaims](ctx context.Context, accessToken string, idToken string, v *IDTokenVerifier) (claims C, err error) {
	return
}
func VerifyIDToken[C oidc.Claims](ctx context.Context, token string, v *IDTokenVerifier) (claims C, err error) {
	return
}

type CodeExchangeOpt func() []oauth2.AuthCodeOption

func WithPKCE(cookieHandler *httphelper.CookieHandler) Option
func WithPKCEFromDiscovery(cookieHandler *httphelper.CookieHandler) Option
func WithCookieHandler(cookieHandler *httphelper.CookieHandler) Option
func WithClientKey(path string) Option
func WithCodeChallenge(codeChallenge string) AuthURLOpt
func WithCodeVerifier(codeVerifier string) CodeExchangeOpt
