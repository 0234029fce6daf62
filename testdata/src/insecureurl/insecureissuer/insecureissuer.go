// Package insecureissuer accepts a discovery document that speaks for somebody else. Azure's common endpoints are why
// the function exists; its documentation asks for a review of each use, so each use is reported, with a reason or
// without. Whoever has reviewed it writes that down as a suppression.
package insecureissuer

import (
	"context"

	"github.com/coreos/go-oidc/v3/oidc"
)

func mismatched(ctx context.Context) (*oidc.Provider, error) {
	ctx = oidc.InsecureIssuerURLContext(ctx, "https://clerk.example.com") // want `issuer.*\(insecure-issuer\)`
	return oidc.NewProvider(ctx, "https://discovery.example.com")
}

// The endpoint for all tenants names a template as its issuer.
func azure(ctx context.Context, tenant string) (*oidc.Provider, error) {
	issuer := "https://login.microsoftonline.com/" + tenant + "/v2.0"
	return oidc.NewProvider(
		oidc.InsecureIssuerURLContext(ctx, issuer), // want `issuer.*\(insecure-issuer\)`
		"https://login.microsoftonline.com/organizations/v2.0",
	)
}

func reviewed(ctx context.Context) (*oidc.Provider, error) {
	//clerkvet:ignore insecureurl/insecure-issuer the provider answers for its former domain until its clients have moved
	ctx = oidc.InsecureIssuerURLContext(ctx, "https://login.example.com")
	return oidc.NewProvider(ctx, "https://clerk.example.com")
}

func fromOtherFile(ctx context.Context) (*oidc.Provider, error) {
	return oidc.NewProvider(relaxed(ctx), "https://discovery.example.com")
}
