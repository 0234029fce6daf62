// Package nocredentials fetches public data over plain HTTP in a program that also has credentials.
package nocredentials

import (
	"context"
	"io"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

func rates() (*http.Response, error) {
	return http.Get("http://rates.example.com/daily.xml")
}

func feed(ctx context.Context) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://feeds.example.com/news.xml", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", "application/xml")
	return req, nil
}

// One request carries the token, the other goes in clear text.
func both(token string) error {
	signed, err := http.NewRequest(http.MethodGet, "https://orders.example.com/v1", nil)
	if err != nil {
		return err
	}
	signed.Header.Set("Authorization", "Bearer "+token)
	plain, err := http.NewRequest(http.MethodGet, "http://status.example.com/v1", nil)
	if err != nil {
		return err
	}
	plain.Header.Set("User-Agent", "orders")
	_, err = http.DefaultClient.Do(plain)
	return err
}

// An empty header is no credential.
func cleared() (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, "http://mirror.example.com/list", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "")
	return req, nil
}

// The header is read, not sent.
func verified(w http.ResponseWriter, r *http.Request) {
	if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: r.Header.Get("Authorization")}); err != nil {
		w.Header().Set("WWW-Authenticate", `Bearer realm="http://api.example.com"`)
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	_, _ = io.WriteString(w, "see http://docs.example.com")
}
