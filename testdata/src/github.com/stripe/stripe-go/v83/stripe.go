// Package stripe declares the part of github.com/stripe/stripe-go/v83 that the fixtures use.
package stripe

var Key string

type Client struct{}

type ClientOption func(*clientConfig)

type Event struct {
	APIResource
}

type APIResource struct{}

type clientConfig struct{}

func String[T ~string](v T) (_ *string) { return }
func NewClient(key string, opts ...ClientOption) *Client
