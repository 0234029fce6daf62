// Package api gives the clients of another package to Clerk and to an OpenID Connect provider.
package api

import (
	"context"
	"net/http"

	"insecureurl/skipverifyacross/httpx"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/coreos/go-oidc/v3/oidc"
)

func client() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{
		HTTPClient: httpx.NewInsecureClient(), // want `InsecureSkipVerify.*\(skip-verify\)`
	})
}

func transport(ctx context.Context) context.Context {
	return oidc.ClientContext(ctx, &http.Client{Transport: httpx.Transport()}) // want `InsecureSkipVerify.*\(skip-verify\)`
}

func config() clerk.Backend {
	t := &http.Transport{TLSClientConfig: httpx.Config()} // want `InsecureSkipVerify.*\(skip-verify\)`
	return clerk.NewBackend(&clerk.BackendConfig{HTTPClient: &http.Client{Transport: t}})
}

func fine(insecure bool) []*clerk.BackendConfig {
	return []*clerk.BackendConfig{
		{HTTPClient: httpx.NewClient()},
		{HTTPClient: httpx.NewConfigured(insecure)},
	}
}
