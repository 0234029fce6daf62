// Package stripe declares the part of github.com/stripe/stripe-go that the fixtures use.
package stripe

var Key string

type Event struct{}

func String(v string) *string
