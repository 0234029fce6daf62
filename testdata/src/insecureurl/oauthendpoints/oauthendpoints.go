// Package oauthendpoints exchanges authorization codes and client secrets over plain HTTP.
package oauthendpoints

import (
	"os"

	"golang.org/x/oauth2"
)

func literal() *oauth2.Config {
	return &oauth2.Config{
		ClientID:     os.Getenv("OAUTH_CLIENT_ID"),
		ClientSecret: os.Getenv("OAUTH_CLIENT_SECRET"),
		RedirectURL:  "http://app.example.com/oauth/callback", // want `http.*\(plain-http\)`
		Endpoint: oauth2.Endpoint{
			AuthURL:  "http://clerk.example.com/oauth/authorize", // want `http.*\(plain-http\)`
			TokenURL: "http://clerk.example.com/oauth/token",     // want `http.*\(plain-http\)`
		},
	}
}

var endpoint = oauth2.Endpoint{
	AuthURL:  "https://clerk.example.com/oauth/authorize",
	TokenURL: "http://tokens.example.com/oauth/token", // want `http.*\(plain-http\)`
}

func assigned(config *oauth2.Config) {
	config.Endpoint = endpoint
	config.RedirectURL = "http://assigned.example.com/oauth/callback" // want `http.*\(plain-http\)`
	config.Endpoint.TokenURL = "http://assigned.example.com/token"    // want `http.*\(plain-http\)`
}

// A callback on the machine itself is how native applications receive the code.
func native(port string) *oauth2.Config {
	return &oauth2.Config{
		RedirectURL: "http://127.0.0.1:8976/callback",
		Endpoint: oauth2.Endpoint{
			AuthURL:  "https://clerk.example.com/oauth/authorize",
			TokenURL: "https://clerk.example.com/oauth/token",
		},
	}
}

func mobile() *oauth2.Config {
	return &oauth2.Config{RedirectURL: "com.example.app://oauth/callback", Endpoint: oauth2.Endpoint{}}
}
