// Package backendurl sends the Clerk secret key to Backend API addresses without TLS.
package backendurl

import (
	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwks"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

const host = "api.example.com"

// Two uses of one constant are one finding, where it stands.
const shared = "http://clerk.example.com/v1" // want `http.*\(plain-http\)`

var packageVar = "http://vars.example.com/v1" // want `http.*\(plain-http\)`

func literal() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{
		URL: clerk.String("http://api.clerk.com/v1"), // want `http.*\(plain-http\)`
	})
}

func rawString() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String(`http://api.example.com/v1`)}) // want `http.*\(plain-http\)`
}

func constant() (clerk.Backend, clerk.Backend) {
	first := clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String(shared)})
	second := clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String(shared)})
	return first, second
}

func fromPackageVar() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{URL: &packageVar})
}

func embedded(key string) *user.Client {
	return user.NewClient(&clerk.ClientConfig{
		BackendConfig: clerk.BackendConfig{
			Key: clerk.String(key),
			URL: clerk.String("http://embedded.example.com/v1"), // want `http.*\(plain-http\)`
		},
	})
}

func assigned(key string) *jwks.Client {
	config := &clerk.ClientConfig{}
	config.Key = clerk.String(key)
	config.URL = clerk.String("http://assigned.example.com/v1") // want `http.*\(plain-http\)`
	return jwks.NewClient(config)
}

func addressOfLocal() clerk.Backend {
	base := "http://local-variable.example.com/v1" // want `http.*\(plain-http\)`
	return clerk.NewBackend(&clerk.BackendConfig{URL: &base})
}

func ptr[T any](v T) *T { return &v }

func genericPointer() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{URL: ptr("http://generic.example.com/v1")}) // want `http.*\(plain-http\)`
}

// A port of its own says nothing about what listens there with TLS: the finding has no fix.
func port() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String("http://203.0.113.10:8080/v1")}) // want `http.*\(plain-http\)`
}

// The scheme and the host stand apart, so there is no one literal to fix.
func folded() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String("http://" + host + "/v1")}) // want `http.*\(plain-http\)`
}

func fromOtherFile() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String(gatewayURL())})
}

func set() {
	clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String("http://set.example.com")})) // want `http.*\(plain-http\)`
}
