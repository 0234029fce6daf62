// Package grammar has secrets that reach no known function. Their shape alone gives them away.
package grammar

import "net/http"

const clerkSecretKey = "sk_live_1LNPGHs7W1Vs17Zbl23t27IaxHFnv5cbYtPITWjJVax" // want "Clerk secret key.*\\(clerk-key\\)"

var fallback = "sk_test_dHoB5ZyxnK8g5J9A6PpailP0WDi5iJMVQdHF4g4Fxku" // want "Clerk secret key.*\\(clerk-key\\)"

var signingSecret = "whsec_ucVhzjmUDhKUKeTAZpZOCF1WznLD4gNv" // want "webhook.*\\(webhook-secret\\)"

var machineKey = "ak_CNy59ah9ZUmHa6aymURNLL7cHZRobmk3zSLxMWC9mSF" // want "(key|token).*\\(api-key\\)"

var (
	opaque = "mt_YqJXT61nCsCPJUWlDGGe4iFQGQkDA2uj"  // want "(key|token).*\\(api-key\\)"
	access = "oat_vMTxjlXvQAUKf7CoqvgnjWPt8UZrXOS2" // want "(key|token).*\\(api-key\\)"
)

type config struct{ Clerk, Webhook, Name string }

var defaults = config{
	Clerk:   "sk_live_C1Ga9UDoKGAHwpYOXgkr5eVdM262VKgwblhLEbDxYGP", // want "Clerk secret key.*\\(clerk-key\\)"
	Webhook: "whsec_g3b87zSp9B0Eh1NkJLOqZGxVdXdNDLI1",              // want "webhook.*\\(webhook-secret\\)"
	Name:    "a-long-but-harmless-name",
}

func dump(w http.ResponseWriter) {
	w.Write([]byte("export CLERK_SECRET_KEY=sk_live_k3Zz4SJs6kWDnt5fJAeC0H3ekYFXGNdCordlX0Orgj8")) // want "Clerk secret key.*\\(clerk-key\\)"
}

func curl() string {
	return `curl -H "Authorization: Bearer sk_test_Ki03iuas50Kb9XYb8diEPUn6pOM3inzA3VLQxoYzilh" https://api.clerk.com/v1/users` // want "Clerk secret key.*\\(clerk-key\\)"
}

func send(post func(string, any)) {
	post("keys", map[string]any{"secret": "sk_live_xGRVw56hsExmVvwENCdkTMqhMknR91iLTXqebL1HuXD"}) // want "Clerk secret key.*\\(clerk-key\\)"
}

func compare(key string) bool {
	return key == "sk_live_ASmO84Yiwv6so3tvrU21h5tDwbAxPaM5Boj1sjKjON9" // want "Clerk secret key.*\\(clerk-key\\)"
}

type tagged struct {
	Key string `default:"sk_live_39bxQMieadwYeGVuENIh1DysupY30k2cbc3kkTRKM0v"` // want "Clerk secret key.*\\(clerk-key\\)"
}

var twins = []string{"sk_live_M7V1wdM0WKM2Y7uKU8bVDiJgPUbqg06lXhzpBYUjO99", "whsec_lLVYyJnC/wjeP5cwmYPUPe3/Ntrwsdcu"} // want "Clerk secret key.*\\(clerk-key\\)" "webhook.*\\(webhook-secret\\)"
