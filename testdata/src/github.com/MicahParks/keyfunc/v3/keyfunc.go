// Package keyfunc declares the part of github.com/MicahParks/keyfunc/v3 that the fixtures use.
package keyfunc

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	jwt "github.com/golang-jwt/jwt/v5"
)

type Keyfunc interface {
	Keyfunc(token *jwt.Token) (any, error)
	KeyfuncCtx(ctx context.Context) jwt.Keyfunc
	VerificationKeySet(ctx context.Context) (jwt.VerificationKeySet, error)
}

type Options struct {
	Ctx context.Context
}

type Override struct {
	Client                    *http.Client
	HTTPTimeout               time.Duration
	NoErrorReturnFirstHTTPReq *bool
	PrioritizeHTTP            bool
	RateLimitWaitMax          time.Duration
	RefreshErrorHandlerFunc   func(u string) func(ctx context.Context, err error)
	RefreshInterval           time.Duration
	ValidationSkipAll         bool
}

func New(options Options) (Keyfunc, error)
func NewDefault(urls []string) (Keyfunc, error)
func NewDefaultCtx(ctx context.Context, urls []string) (Keyfunc, error)
func NewDefaultOverrideCtx(ctx context.Context, urls []string, override Override) (Keyfunc, error)
func NewJWKJSON(raw json.RawMessage) (Keyfunc, error)
func NewJWKSetJSON(raw json.RawMessage) (Keyfunc, error)
