// Package op declares the part of github.com/zitadel/oidc/pkg/op that the fixtures use.
package op

import (
	"context"

	"github.com/zitadel/oidc/pkg/oidc"
)

type AccessTokenVerifier interface {
	oidc.Verifier
	KeySet() oidc.KeySet
	SupportedSignAlgs() []string
}

type IDTokenHintVerifier interface {
	oidc.Verifier
	KeySet() oidc.KeySet
	SupportedSignAlgs() []string
}

func VerifyAccessToken(ctx context.Context, token string, v AccessTokenVerifier) (oidc.AccessTokenClaims, error)
func VerifyIDTokenHint(ctx context.Context, token string, v IDTokenHintVerifier) (oidc.IDTokenClaims, error)
