// Package settings carries the URL to Clerk in a structure of its own, as most programs do.
package settings

import (
	"github.com/clerk/clerk-sdk-go/v2"
	"golang.org/x/oauth2"
)

type settings struct {
	BackendURL  string
	CallbackURL string
	DocsURL     string
}

func load() *settings {
	return &settings{
		BackendURL:  "http://api.example.com/v1",         // want `http.*\(plain-http\)`
		CallbackURL: "http://app.example.com/callback",   // want `http.*\(plain-http\)`
		DocsURL:     "http://docs.example.com/reference", // only shown to readers
	}
}

func start() (clerk.Backend, *oauth2.Config) {
	s := load()
	return clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String(s.BackendURL)}), &oauth2.Config{RedirectURL: s.CallbackURL}
}
