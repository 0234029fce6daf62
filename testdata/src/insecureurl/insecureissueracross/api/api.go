// Package api uses the context of another package.
package api

import (
	"context"

	"insecureurl/insecureissueracross/idp"

	"github.com/coreos/go-oidc/v3/oidc"
)

func provider(ctx context.Context) (*oidc.Provider, error) {
	return oidc.NewProvider(idp.Context(ctx, "https://clerk.example.com"), "https://discovery.example.com")
}
