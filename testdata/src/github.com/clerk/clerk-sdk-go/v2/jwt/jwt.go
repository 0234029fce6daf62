// Package jwt declares the part of github.com/clerk/clerk-sdk-go/v2/jwt that the fixtures use.
package jwt

import (
	"context"
	"time"

	clerk "github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwks"
)

type AuthorizedPartyHandler func(string) bool

type CustomClaimsConstructor func(context.Context) any

type VerifyParams struct {
	Token                   string
	JWK                     *clerk.JSONWebKey
	JWKSClient              *jwks.Client
	Clock                   clerk.Clock
	CustomClaimsConstructor CustomClaimsConstructor
	Leeway                  time.Duration
	IsSatellite             bool
	ProxyURL                *string
	AuthorizedPartyHandler  AuthorizedPartyHandler
}

type DecodeParams struct {
	Token string
}

type GetJSONWebKeyParams struct {
	KeyID      string
	JWKSClient *jwks.Client
}

func Verify(ctx context.Context, params *VerifyParams) (*clerk.SessionClaims, error)
func Decode(_ context.Context, params *DecodeParams) (*clerk.UnverifiedToken, error)
func GetJSONWebKey(ctx context.Context, params *GetJSONWebKeyParams) (*clerk.JSONWebKey, error)
