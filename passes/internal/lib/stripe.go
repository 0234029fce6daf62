package lib

// Stripe's keys look like Clerk's and its users often have both, so that the table must know where the former go.
// The versions are those whose package names a program that also uses the Clerk SDK is likely to have.
var stripe = Library{
	Name: "Stripe",
	Paths: []string{
		"github.com/stripe/stripe-go/v83",
		"github.com/stripe/stripe-go/v82",
		"github.com/stripe/stripe-go/v81",
		"github.com/stripe/stripe-go/v76",
		"github.com/stripe/stripe-go/v72",
		"github.com/stripe/stripe-go",
	},
	Area: Helper,
	Rows: []Row{
		{Sym: "Key", Role: TakesSecret, Of: StripeKey, Env: "STRIPE_SECRET_KEY"},
		{Sym: "NewClient", Role: TakesSecret, Arg: 0, Of: StripeKey, Env: "STRIPE_SECRET_KEY",
			In: []string{"github.com/stripe/stripe-go/v83", "github.com/stripe/stripe-go/v82"}},
		{Pkg: "webhook", Sym: "ConstructEvent", Role: TakesSecret, Arg: 2, Of: WebhookSecret, Env: "STRIPE_WEBHOOK_SECRET"},
		{Sym: "String", Role: PassesOn, Arg: 0},
	},
}
