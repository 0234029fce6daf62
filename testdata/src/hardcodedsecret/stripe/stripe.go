// Package stripe uses Stripe's key beside Clerk's. Both start with sk_live_.
package stripe

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/stripe/stripe-go/v82"
)

const paymentKey = "sk_live_H3VbMA80lkFJnOKqu5PkNbzD" // want "Stripe.*\\(api-key\\)"

func main() {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	stripe.Key = paymentKey
}

func literal() {
	stripe.Key = "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" // want "Stripe.*\\(api-key\\)"
}

func swapped() {
	clerk.SetKey("sk_live_mmCrqnTpRLVsyQsl6IjIxNLN") // want "Clerk secret key.*\\(clerk-key\\)"
}

var clerkKey = "sk_live_Y7qHZKxIH4cCIuaD3FSLNX2y" // want "Clerk secret key.*\\(clerk-key\\)"

var stripeSecretKey = "sk_live_JfckzCyIGKwzpZJpnZ70MCdT" // want "Stripe.*\\(api-key\\)"
