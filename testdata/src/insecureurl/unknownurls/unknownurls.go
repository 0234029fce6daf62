// Package unknownurls takes its URLs from where nothing can be read off them.
package unknownurls

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"golang.org/x/oauth2"
)

type settings struct {
	BackendURL string `json:"backend_url"`
}

func environment() clerk.Backend {
	return clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String(os.Getenv("CLERK_API_URL"))})
}

func file(data []byte) (clerk.Backend, error) {
	var s settings
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, err
	}
	return clerk.NewBackend(&clerk.BackendConfig{URL: &s.BackendURL}), nil
}

func parameter(url string) *oauth2.Config { return &oauth2.Config{RedirectURL: url} }

func form(r *http.Request) *oauth2.Config {
	return &oauth2.Config{RedirectURL: r.FormValue("redirect")}
}

// A fake backend for demonstrations listens on the loopback interface.
func fake(h http.Handler) clerk.Backend {
	server := httptest.NewServer(h)
	return clerk.NewBackend(&clerk.BackendConfig{HTTPClient: server.Client(), URL: &server.URL})
}

func schemes() []*oauth2.Config {
	return []*oauth2.Config{
		{RedirectURL: "myapp://callback"},
		{RedirectURL: "com.example.app:/callback"},
		{RedirectURL: "urn:ietf:wg:oauth:2.0:oob"},
		{RedirectURL: "//app.example.com/callback"},
		{RedirectURL: "/callback"},
		{RedirectURL: "http://"},
		{RedirectURL: ""},
	}
}
