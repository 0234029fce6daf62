// Package comparisons names plain HTTP URLs to refuse, rewrite or describe them.
package comparisons

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"regexp"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"golang.org/x/oauth2"
)

var plain = regexp.MustCompile(`^http://app\.example\.com`)

func refused(base string) (clerk.Backend, error) {
	if strings.HasPrefix(base, "http://") || plain.MatchString(base) {
		return nil, errors.New("http://api.example.com and its like are not accepted")
	}
	return clerk.NewBackend(&clerk.BackendConfig{URL: &base}), nil
}

func rewritten(base string) clerk.Backend {
	base = strings.Replace(base, "http://", "https://", 1)
	base = strings.Replace(base, "http://old.example.com", "https://api.example.com", 1)
	return clerk.NewBackend(&clerk.BackendConfig{URL: &base})
}

func upgraded(callback string) *oauth2.Config {
	if callback == "http://app.example.com/callback" {
		callback = "https://app.example.com/callback"
	}
	return &oauth2.Config{RedirectURL: "https://" + strings.TrimPrefix(callback, "http://")}
}

func switched(callback string) *oauth2.Config {
	switch callback {
	case "http://app.example.com/callback", "http://www.example.com/callback":
		log.Printf("http://app.example.com is not served any more, not %s", callback)
		callback = "https://app.example.com/callback"
	}
	return &oauth2.Config{RedirectURL: callback}
}

func parsed(raw string) (clerk.Backend, error) {
	u, err := url.Parse(raw)
	if err != nil || u.Scheme == "http" {
		return nil, fmt.Errorf("use https, not http://: %w", err)
	}
	return clerk.NewBackend(&clerk.BackendConfig{URL: clerk.String(u.String())}), nil
}

// A page for people, next to a guarded handler.
func redirect(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "http://status.example.com", http.StatusFound)
}

var guard = clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(redirect))
