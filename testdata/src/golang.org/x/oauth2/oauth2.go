// Package oauth2 declares the part of golang.org/x/oauth2 that the fixtures use.
package oauth2

import (
	"context"
	"net/http"
	"net/url"
	"time"

	"golang.org/x/oauth2/internal"
)

const (
	AuthStyleAutoDetect AuthStyle = 0
	AuthStyleInParams   AuthStyle = 1
	AuthStyleInHeader   AuthStyle = 2
)

var (
	HTTPClient        internal.ContextKey
	AccessTypeOffline AuthCodeOption
)

type Config struct {
	ClientID     string
	ClientSecret string
	Endpoint     Endpoint
	RedirectURL  string
	Scopes       []string
}

func (*Config) AuthCodeURL(state string, opts ...AuthCodeOption) string
func (*Config) Client(ctx context.Context, t *Token) *http.Client
func (*Config) DeviceAccessToken(ctx context.Context, da *DeviceAuthResponse, opts ...AuthCodeOption) (*Token, error)
func (*Config) DeviceAuth(ctx context.Context, opts ...AuthCodeOption) (*DeviceAuthResponse, error)
func (*Config) Exchange(ctx context.Context, code string, opts ...AuthCodeOption) (*Token, error)
func (*Config) PasswordCredentialsToken(ctx context.Context, username string, password string) (*Token, error)
func (*Config) TokenSource(ctx context.Context, t *Token) TokenSource

type Endpoint struct {
	AuthURL       string
	DeviceAuthURL string
	TokenURL      string
	AuthStyle     AuthStyle
}

type AuthStyle int

type Token struct {
	AccessToken  string
	TokenType    string
	RefreshToken string
	Expiry       time.Time
}

func (*Token) Extra(key string) any
func (*Token) SetAuthHeader(r *http.Request)
func (*Token) Type() string
func (*Token) Valid() bool
func (*Token) WithExtra(extra any) *Token

type TokenSource interface {
	Token() (*Token, error)
}

type AuthCodeOption interface {
	setValue(url.Values)
}

type DeviceAuthResponse struct{}

func SetAuthURLParam(key string, value string) AuthCodeOption
func StaticTokenSource(t *Token) TokenSource
func NewClient(ctx context.Context, src TokenSource) *http.Client
func GenerateVerifier() string
func S256ChallengeOption(verifier string) AuthCodeOption
func VerifierOption(verifier string) AuthCodeOption
func S256ChallengeFromVerifier(verifier string) string
