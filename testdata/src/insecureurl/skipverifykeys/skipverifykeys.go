// Package skipverifykeys fetches verification keys and exchanges codes without asking who answers.
package skipverifykeys

import (
	"context"
	"crypto/tls"
	"net/http"

	"github.com/MicahParks/keyfunc/v2"
	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/lestrrat-go/jwx/v2/jwk"
	"golang.org/x/oauth2"
)

func discover(ctx context.Context) (*oidc.Provider, error) {
	transport := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}} // want `InsecureSkipVerify.*\(skip-verify\)`
	ctx = oidc.ClientContext(ctx, &http.Client{Transport: transport})
	return oidc.NewProvider(ctx, "https://clerk.example.com")
}

func exchange(ctx context.Context, config *oauth2.Config, code string) (*oauth2.Token, error) {
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}} // want `InsecureSkipVerify.*\(skip-verify\)`
	return config.Exchange(context.WithValue(ctx, oauth2.HTTPClient, client), code)
}

func get(url string) (*keyfunc.JWKS, error) {
	tlsConfig := &tls.Config{InsecureSkipVerify: true} // want `InsecureSkipVerify.*\(skip-verify\)`
	return keyfunc.Get(url, keyfunc.Options{
		Client: &http.Client{Transport: &http.Transport{TLSClientConfig: tlsConfig}},
	})
}

func fetch(ctx context.Context, url string) (jwk.Set, error) {
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}} // want `InsecureSkipVerify.*\(skip-verify\)`
	return jwk.Fetch(ctx, url, jwk.WithHTTPClient(client))
}
