// Package stages chooses the URL by deployment stage. Each choice is a URL in use.
package stages

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"golang.org/x/oauth2"
)

func byStage() clerk.Backend {
	var url string
	switch os.Getenv("STAGE") {
	case "production":
		url = "https://api.clerk.com/v1"
	case "staging":
		url = "http://staging-api.example.com/v1" // want `http.*\(plain-http\)`
	default:
		url = "http://localhost:9090/v1"
	}
	return clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String(url)})
}

func callback(production bool) *oauth2.Config {
	url := "http://dev.example.com/callback" // want `http.*\(plain-http\)`
	if production {
		url = "https://app.example.com/callback"
	}
	return &oauth2.Config{RedirectURL: url}
}

func returned(production bool) *oauth2.Config {
	return &oauth2.Config{RedirectURL: callbackFor(production)}
}

// Never used with the first value: it is replaced on every path.
func replaced() *oauth2.Config {
	url := "http://unused.example.com/callback"
	url = "https://app.example.com/callback"
	return &oauth2.Config{RedirectURL: url}
}
