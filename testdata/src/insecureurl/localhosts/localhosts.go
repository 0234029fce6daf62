// Package localhosts uses hosts that are this machine, this cluster, or reserved for development and tests.
package localhosts

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"golang.org/x/oauth2"
)

func callbacks() []*oauth2.Config {
	return []*oauth2.Config{
		{RedirectURL: "http://localhost/callback"},
		{RedirectURL: "http://localhost:8080/callback"},
		{RedirectURL: "http://LOCALHOST:8080/callback"},
		{RedirectURL: "http://localhost.:8080/callback"},
		{RedirectURL: "http://app.localhost:3000/callback"},
		{RedirectURL: "http://127.0.0.1:8080/callback"},
		{RedirectURL: "http://127.8.9.10/callback"},
		{RedirectURL: "http://[::1]:8080/callback"},
		{RedirectURL: "http://0.0.0.0:8080/callback"},
		{RedirectURL: "http://app.test/callback"},
		{RedirectURL: "http://printer.local/callback"},
		{RedirectURL: "http://auth.corp.internal/callback"},
		{RedirectURL: "http://host.docker.internal:8080/callback"},
		{RedirectURL: "http://gateway.docker.internal:8080/callback"},
	}
}

func services() []*clerk.BackendConfig {
	return []*clerk.BackendConfig{
		{URL: clerk.String("http://api:8080/v1")},
		{URL: clerk.String("http://clerk-mock/v1")},
		{URL: clerk.String("http://clerk.auth.svc/v1")},
		{URL: clerk.String("http://clerk.auth.svc:8080/v1")},
		{URL: clerk.String("http://clerk.auth.svc.cluster.local/v1")},
	}
}

func parties() clerkhttp.AuthorizationOption {
	return clerkhttp.AuthorizedPartyMatches("http://localhost:3000", "http://127.0.0.1:3000", "http://app.localhost")
}

func request(token string) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, "http://orders:8080/v1/orders", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return req, nil
}

func metadata(token string) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, "http://metadata.google.internal/computeMetadata/v1/", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return req, nil
}
