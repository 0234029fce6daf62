// Package defaults falls back to plain HTTP when a setting is missing: what runs unconfigured runs in clear text.
package defaults

import (
	"cmp"
	"encoding/json"
	"flag"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/spf13/viper"
	"golang.org/x/oauth2"
)

var tokenFlag = flag.String("token-url", "http://clerk.example.com/oauth/token", "token endpoint") // want `http.*\(plain-http\)`

func ownLookup() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{
		URL: clerk.String(getenv("CLERK_API_URL", "http://api.example.com/v1")), // want `http.*\(plain-http\)`
	})
}

func firstNonZero() *oauth2.Config {
	return &oauth2.Config{
		RedirectURL: cmp.Or(os.Getenv("CALLBACK_URL"), "http://app.example.com/callback"), // want `http.*\(plain-http\)`
	}
}

func whenEmpty() clerk.Backend {
	url := os.Getenv("CLERK_API_URL")
	if url == "" {
		url = "http://fallback.example.com/v1" // want `http.*\(plain-http\)`
	}
	return clerk.NewBackend(&clerk.BackendConfig{URL: &url})
}

func fromFlag() *oauth2.Config {
	return &oauth2.Config{Endpoint: oauth2.Endpoint{TokenURL: *tokenFlag}}
}

type settings struct {
	BackendURL string `json:"backend_url"`
}

// What the file leaves of the value that was there before is not known here.
func fromFile(data []byte) (clerk.Backend, error) {
	s := settings{BackendURL: "http://unconfigured.example.com/v1"}
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, err
	}
	return clerk.NewBackend(&clerk.BackendConfig{URL: &s.BackendURL}), nil
}

func localDefaults() (clerk.Backend, *oauth2.Config) {
	url := os.Getenv("CLERK_API_URL")
	if url == "" {
		url = "http://localhost:9090/v1"
	}
	return clerk.NewBackend(&clerk.BackendConfig{URL: &url}), &oauth2.Config{
		RedirectURL: getenv("CALLBACK_URL", "http://localhost:8080/callback"),
		Endpoint:    oauth2.Endpoint{TokenURL: cmp.Or(os.Getenv("TOKEN_URL"), "http://127.0.0.1:9000/token")},
	}
}

func secureDefault() clerk.Backend {
	viper.SetDefault("clerk.url", "https://api.clerk.com/v1")
	return clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String(viper.GetString("clerk.url"))})
}
