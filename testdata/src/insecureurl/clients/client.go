package clients

import (
	"context"
	"net/http"
)

type client struct{ base string }

func newClient(base string) *client { return &client{base: base} }

func (c *client) request(ctx context.Context, path, token string) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+path, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return req, nil
}
