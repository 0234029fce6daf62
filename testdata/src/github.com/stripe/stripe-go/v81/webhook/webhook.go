// Package webhook declares the part of github.com/stripe/stripe-go/v81/webhook that the fixtures use.
package webhook

import stripe "github.com/stripe/stripe-go/v81"

func ConstructEvent(payload []byte, header string, secret string) (stripe.Event, error)
