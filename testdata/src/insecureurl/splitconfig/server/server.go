// Package server uses the addresses of another package: the finding stands where they reach a library.
package server

import (
	"context"

	"insecureurl/splitconfig/urls"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
)

func backend() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{
		URL: clerk.String(urls.Backend), // want `http.*urls\.go:\d+.*\(plain-http\)`
	})
}

func config() *oauth2.Config {
	return &oauth2.Config{
		RedirectURL: urls.Callback, // want `http.*urls\.go:\d+.*\(plain-http\)`
		Endpoint: oauth2.Endpoint{
			AuthURL:  urls.Getenv("AUTH_URL", "http://clerk.example.com/oauth/authorize"), // want `http.*\(plain-http\)`
			TokenURL: urls.Token(),                                                        // want `http.*\(plain-http\)`
		},
	}
}

func provider(ctx context.Context) (*oidc.Provider, error) {
	return oidc.NewProvider(ctx, urls.Issuer) // want `http.*\(plain-http\)`
}

func fine() (clerk.Backend, *oauth2.Config) {
	return clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String(urls.Secure)}), &oauth2.Config{
		RedirectURL: urls.Getenv("CALLBACK_URL", urls.Local),
	}
}
