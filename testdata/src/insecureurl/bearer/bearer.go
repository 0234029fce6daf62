// Package bearer sends session tokens and the Clerk secret key to public hosts in clear text.
package bearer

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

const prefix = "Bearer "

func get(token string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, "http://orders.example.com/v1/orders", nil) // want `http.*\(plain-http\)`
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}

func withContext(ctx context.Context, token string) (*http.Response, error) {
	if _, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token}); err != nil {
		return nil, err
	}
	url := "http://billing.example.com/v1/invoices" // want `http.*\(plain-http\)`
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Add("authorization", fmt.Sprintf("Bearer %s", token))
	return http.DefaultClient.Do(req)
}

func namedPrefix(token string) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, ordersURL(), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", prefix+token)
	return req, nil
}

func socket(token string) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, "ws://live.example.com/events", nil) // want `ws.*\(plain-http\)`
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return req, nil
}

func frontendAPI(path string) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, "http://frontend-api.clerk.dev/"+path, nil) // want `http.*\(plain-http\)`
	if err != nil {
		return nil, err
	}
	req.Header.Set("Clerk-Secret-Key", os.Getenv("CLERK_SECRET_KEY"))
	return req, nil
}

// Whatever the caller presented goes on in clear text.
func forwarded(r *http.Request) (*http.Request, error) {
	req, err := http.NewRequest(http.MethodGet, "http://profile.example.com/me", nil) // want `http.*\(plain-http\)`
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", r.Header.Get("Authorization"))
	return req, nil
}
