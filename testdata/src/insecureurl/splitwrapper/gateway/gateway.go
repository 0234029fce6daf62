// Package gateway wraps the Clerk SDK for all programs of a company.
package gateway

import "github.com/clerk/clerk-sdk-go/v2"

// Init sets the key, and the address of the Backend API.
func Init(key, url string) {
	clerk.SetKey(key)
	clerk.SetBackend(clerk.NewBackend(&clerk.BackendConfig{URL: &url}))
}

// DefaultURL is where the company's gateway listens.
func DefaultURL() string { return "http://gateway.example.com/v1" }
