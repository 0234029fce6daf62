// Package clients keeps the base URL in the client that sends the tokens, as clients of services usually do.
package clients

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
)

var (
	orders  = newClient("http://orders.example.com") // want `http.*\(plain-http\)`
	billing = newClient("https://billing.example.com")
	local   = newClient("http://localhost:8080")
)

func forward(ctx context.Context, token string) error {
	if _, err := jwt.Verify(ctx, &jwt.VerifyParams{Token: token}); err != nil {
		return err
	}
	for _, c := range []*client{orders, billing, local} {
		req, err := c.request(ctx, "/v1/items", token)
		if err != nil {
			return err
		}
		if _, err := http.DefaultClient.Do(req); err != nil {
			return err
		}
	}
	return nil
}
