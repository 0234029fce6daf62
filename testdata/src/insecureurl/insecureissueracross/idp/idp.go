// Package idp relaxes the comparison for other packages. The finding stands here, not at each caller.
package idp

import (
	"context"

	"github.com/coreos/go-oidc/v3/oidc"
)

// Context makes discovery accept any issuer.
func Context(ctx context.Context, issuer string) context.Context {
	return oidc.InsecureIssuerURLContext(ctx, issuer) // want `issuer.*\(insecure-issuer\)`
}
