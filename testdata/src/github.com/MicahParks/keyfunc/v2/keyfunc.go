// Package keyfunc declares the part of github.com/MicahParks/keyfunc/v2 that the fixtures use.
package keyfunc

import (
	"context"
	"crypto/rsa"
	"encoding/json"
	"net/http"
	"time"

	jwt "github.com/golang-jwt/jwt/v5"
)

type JWKS struct{}

func (*JWKS) EndBackground()
func (*JWKS) KIDs() (kids []string)
func (*JWKS) Keyfunc(token *jwt.Token) (interface{}, error)
func (*JWKS) Len() int
func (*JWKS) RawJWKS() []byte
func (*JWKS) ReadOnlyKeys() map[string]interface{}
func (*JWKS) Refresh(ctx context.Context, options RefreshOptions) error

type Options struct {
	Client                      *http.Client
	Ctx                         context.Context
	GivenKeys                   map[string]GivenKey
	GivenKIDOverride            bool
	JWKUseWhitelist             []JWKUse
	JWKUseNoWhitelist           bool
	RefreshErrorHandler         ErrorHandler
	RefreshInterval             time.Duration
	RefreshRateLimit            time.Duration
	RefreshTimeout              time.Duration
	RefreshUnknownKID           bool
	RequestFactory              func(ctx context.Context, url string) (*http.Request, error)
	ResponseExtractor           func(ctx context.Context, resp *http.Response) (json.RawMessage, error)
	TolerateInitialJWKHTTPError bool
}

type GivenKey struct{}

type GivenKeyOptions struct {
	Algorithm string
}

type MultipleJWKS struct{}

func (*MultipleJWKS) JWKSets() map[string]*JWKS
func (*MultipleJWKS) Keyfunc(token *jwt.Token) (interface{}, error)

type MultipleOptions struct {
	KeySelector func(multiJWKS *MultipleJWKS, token *jwt.Token) (key interface{}, err error)
}

type ErrorHandler func(err error)

type JWKUse string

type RefreshOptions struct{}

func Get(jwksURL string, options Options) (jwks *JWKS, err error)
func GetMultiple(multiple map[string]Options, options MultipleOptions) (multiJWKS *MultipleJWKS, err error)
func NewGiven(givenKeys map[string]GivenKey) (jwks *JWKS)
func NewGivenCustom(key interface{}, options GivenKeyOptions) (givenKey GivenKey)
func NewGivenHMAC(key []byte, options GivenKeyOptions) (givenKey GivenKey)
func NewGivenRSA(key *rsa.PublicKey, options GivenKeyOptions) (givenKey GivenKey)
func NewJSON(jwksBytes json.RawMessage) (jwks *JWKS, err error)
