// Package keysets fetches verification keys over plain HTTP: whoever answers instead signs what they like.
package keysets

import (
	"context"

	keyfunc2 "github.com/MicahParks/keyfunc/v2"
	keyfunc3 "github.com/MicahParks/keyfunc/v3"
	jwk2 "github.com/lestrrat-go/jwx/v2/jwk"
	jwk3 "github.com/lestrrat-go/jwx/v3/jwk"
)

const jwksPath = "/.well-known/jwks.json"

func get() (*keyfunc2.JWKS, error) {
	return keyfunc2.Get("http://clerk.example.com/.well-known/jwks.json", keyfunc2.Options{}) // want `http.*\(plain-http\)`
}

func newDefault() (keyfunc3.Keyfunc, error) {
	return keyfunc3.NewDefault([]string{"http://clerk.example.com/.well-known/jwks.json"}) // want `http.*\(plain-http\)`
}

func newDefaultCtx(ctx context.Context) (keyfunc3.Keyfunc, error) {
	urls := []string{
		"https://clerk.example.com" + jwksPath,
		"http://old.example.com" + jwksPath, // want `http.*\(plain-http\)`
	}
	return keyfunc3.NewDefaultCtx(ctx, urls)
}

func fetch2(ctx context.Context) (jwk2.Set, error) {
	return jwk2.Fetch(ctx, "http://clerk.example.com/.well-known/jwks.json") // want `http.*\(plain-http\)`
}

func fetch3(ctx context.Context) (jwk3.Set, error) {
	return jwk3.Fetch(ctx, "http://clerk.example.com/.well-known/jwks.json") // want `http.*\(plain-http\)`
}

func cache2(ctx context.Context) error {
	cache := jwk2.NewCache(ctx)
	return cache.Register("http://cached.example.com/jwks.json") // want `http.*\(plain-http\)`
}

func cache3(ctx context.Context, cache *jwk3.Cache) error {
	const url = "http://cached.example.com/jwks.json" // want `http.*\(plain-http\)`
	return cache.Register(ctx, url)
}

func fine(ctx context.Context, issuer string) error {
	if _, err := keyfunc3.NewDefault([]string{"https://clerk.example.com/.well-known/jwks.json"}); err != nil {
		return err
	}
	if _, err := keyfunc2.Get(issuer+jwksPath, keyfunc2.Options{}); err != nil {
		return err
	}
	_, err := jwk3.Fetch(ctx, "http://auth.default.svc.cluster.local/jwks.json")
	return err
}
