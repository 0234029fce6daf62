// Package op declares the part of github.com/zitadel/oidc/v2/pkg/op that the fixtures use.
package op

import (
	"context"

	"github.com/zitadel/oidc/v2/pkg/oidc"
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

func VerifyAccessToken[C oidc.Claims](ctx context.Context, token string, v AccessTokenVerifier) (claims C, err error) {
	return
}
func VerifyIDTokenHint[C oidc.Claims](ctx context.Context, token string, v IDTokenHintVerifier) (claims C, err error) {
	return
}
