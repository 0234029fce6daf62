// Package stripeenv takes Stripe's key from the environment.
package stripeenv

import (
	"os"
	"strings"

	stripe "github.com/stripe/stripe-go/v72"
)

func main() {
	stripe.Key = os.Getenv("STRIPE_SECRET_KEY")
	if !strings.HasPrefix(stripe.Key, "sk_live_") {
		panic("STRIPE_SECRET_KEY is not a live key")
	}
	println(*stripe.String("usd"))
}
