// Package backendconfig gives the key to one client, through each kind of pointer.
package backendconfig

import (
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwks"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/samber/lo"
	"k8s.io/utils/pointer"
	"k8s.io/utils/ptr"
)

func assigned() *jwks.Client {
	config := &clerk.ClientConfig{}
	config.Key = clerk.String("sk_live_kcDRsNOM1P1QsEKh9NsCX43VnDuIOoB54cxinN441a7") // want "Clerk secret key.*\\(clerk-key\\)"
	return jwks.NewClient(config)
}

func promoted() *user.Client {
	var config clerk.ClientConfig
	config.BackendConfig.Key = clerk.String("dummy") // want "Clerk secret key.*\\(clerk-key\\)"
	return user.NewClient(&config)
}

func composite() *user.Client {
	return user.NewClient(&clerk.ClientConfig{
		BackendConfig: clerk.BackendConfig{
			Key: clerk.String("dummy"), // want "Clerk secret key.*\\(clerk-key\\)"
		},
	})
}

func backend() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{Key: clerk.String("dummy")}) // want "Clerk secret key.*\\(clerk-key\\)"
}

func unkeyed() clerk.BackendConfig {
	return clerk.BackendConfig{nil, nil, clerk.String("dummy"), nil} // want "Clerk secret key.*\\(clerk-key\\)"
}

func addressed() *user.Client {
	key := "dummy" // want "Clerk secret key.*\\(clerk-key\\)"
	return user.NewClient(&clerk.ClientConfig{BackendConfig: clerk.BackendConfig{Key: &key}})
}

func newed() clerk.BackendConfig {
	return clerk.BackendConfig{Key: new("dummy")} // want "Clerk secret key.*\\(clerk-key\\)"
}

func to[T any](v T) *T { return &v }

func toLong[T any](v T) *T {
	p := new(T)
	*p = v
	return p
}

func stringPtr(s string) *string { return &s }

func helpers() []clerk.BackendConfig {
	return []clerk.BackendConfig{
		{Key: to("dummy")},             // want "Clerk secret key.*\\(clerk-key\\)"
		{Key: to[string]("dummy")},     // want "Clerk secret key.*\\(clerk-key\\)"
		{Key: toLong("dummy")},         // want "Clerk secret key.*\\(clerk-key\\)"
		{Key: stringPtr("dummy")},      // want "Clerk secret key.*\\(clerk-key\\)"
		{Key: lo.ToPtr("dummy")},       // want "Clerk secret key.*\\(clerk-key\\)"
		{Key: aws.String("dummy")},     // want "Clerk secret key.*\\(clerk-key\\)"
		{Key: ptr.To("dummy")},         // want "Clerk secret key.*\\(clerk-key\\)"
		{Key: pointer.String("dummy")}, // want "Clerk secret key.*\\(clerk-key\\)"
	}
}

func fine() []clerk.BackendConfig {
	key := os.Getenv("CLERK_SECRET_KEY")
	url := "https://api.clerk.com/v1"
	return []clerk.BackendConfig{
		{Key: &key},
		{Key: clerk.String(key)},
		{Key: lo.ToPtr(os.Getenv("CLERK_SECRET_KEY"))},
		{Key: nil, URL: clerk.String("https://api.clerk.com/v1")},
		{URL: &url, CustomRequestHeaders: &clerk.CustomRequestHeaders{Application: "acme-widgets-backend"}},
	}
}
