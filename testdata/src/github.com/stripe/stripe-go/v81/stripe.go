// Package stripe declares the part of github.com/stripe/stripe-go/v81 that the fixtures use.
package stripe

var Key string

type Event struct {
	APIResource
}

type APIResource struct{}

func String(v string) *string
