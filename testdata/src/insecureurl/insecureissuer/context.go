package insecureissuer

import (
	"context"
	"os"

	"github.com/coreos/go-oidc/v3/oidc"
)

func relaxed(ctx context.Context) context.Context {
	return oidc.InsecureIssuerURLContext(ctx, os.Getenv("OIDC_ISSUER")) // want `issuer.*\(insecure-issuer\)`
}
