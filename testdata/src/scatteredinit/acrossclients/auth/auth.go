// Package auth makes clients for its callers.
package auth

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

// Users makes a client.
func Users() *user.Client { // want Users:`makes user.NewClient at auth/auth.go:15`
	config := &clerk.ClientConfig{}
	config.Key = clerk.String(os.Getenv("CLERK_SECRET_KEY"))
	return user.NewClient(config)
}

// For makes a client of one tenant.
func For(key string) *user.Client { // want For:`makes user.NewClient at auth/auth.go:22`
	config := &clerk.ClientConfig{}
	config.Key = clerk.String(key)
	return user.NewClient(config)
}

// Init sets the key.
func Init() { clerk.SetKey(os.Getenv("CLERK_SECRET_KEY")) } // want Init:`sets the key at auth/auth.go:26`
