// Package stripenames has keys that no call tells apart, only their length and the names nearby.
package stripenames

type settings struct {
	StripeKey      string
	ClerkSecretKey string
	SecretKey      string
}

var byField = settings{
	StripeKey:      "sk_live_Qx8Xrbmu0c9WgOhEzd0NFqhE", // want "Stripe.*\\(api-key\\)"
	ClerkSecretKey: "sk_live_dT6dl1NqblLKgpRHhrrLMkpO", // want "Clerk secret key.*\\(clerk-key\\)"
	SecretKey:      "sk_live_9vMx2wVyu8PIf764yHXgt7mx", // want "Clerk.*\\bor Stripe.*\\(clerk-key\\)"
}

var byMap = map[string]string{
	"stripe_api_key": "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", // want "Stripe.*\\(api-key\\)"
	"CLERK_KEY":      "sk_live_osWhUGLeVRvITrldUyz5Q4LKnh2jraf6",                                                                    // want "Clerk secret key.*\\(clerk-key\\)"
}

var byLength = "sk_live_LVL7YQZy3PmHm93g0CjhFlWdlLY3qH6xkx20q6HYyhT" // want "Clerk secret key.*\\(clerk-key\\)"

var unknown = "sk_live_c5HgMSYyUp8pX0LTv2Dp2DwQ" // want "Clerk.*\\bor Stripe.*\\(clerk-key\\)"
