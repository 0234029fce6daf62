// Package http declares the part of github.com/clerk/clerk-sdk-go/v2/http that the fixtures use.
package http

import (
	"context"
	"net/http"
	"time"

	clerk "github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwks"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

type AuthorizationParams struct {
	jwt.VerifyParams
	AuthorizationFailureHandler http.Handler
	JWKSClient                  *jwks.Client
	AuthorizationJWTExtractor   func(r *http.Request) string
}

type AuthorizationOption func(*AuthorizationParams) error

func RequireHeaderAuthorization(opts ...AuthorizationOption) func(http.Handler) http.Handler
func WithHeaderAuthorization(opts ...AuthorizationOption) func(http.Handler) http.Handler
func AuthorizationJWTExtractor(extractor func(r *http.Request) string) AuthorizationOption
func AuthorizationFailureHandler(h http.Handler) AuthorizationOption
func AuthorizedParty(handler func(string) bool) AuthorizationOption
func AuthorizedPartyMatches(parties ...string) AuthorizationOption
func Clock(c clerk.Clock) AuthorizationOption
func CustomClaimsConstructor(constructor func(context.Context) any) AuthorizationOption
func Leeway(leeway time.Duration) AuthorizationOption
func ProxyURL(proxyURL string) AuthorizationOption
func Satellite(isSatellite bool) AuthorizationOption
func JSONWebKey(key string) AuthorizationOption
func JWKSClient(client *jwks.Client) AuthorizationOption
func NeedsSessionReverification(policy clerk.SessionReverificationPolicy) func(http.Handler) http.Handler
