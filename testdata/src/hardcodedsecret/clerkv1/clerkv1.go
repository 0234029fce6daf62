// Package clerkv1 uses the first SDK.
package clerkv1

import (
	"os"

	"github.com/clerkinc/clerk-sdk-go/clerk"
)

func literal() (clerk.Client, error) {
	return clerk.NewClient("sk_live_nWjLThhHfaKLFRLlPypwmcvuzCfBm7tM2Z5QGSRPeoD") // want "Clerk secret key.*\\(clerk-key\\)"
}

func dummy() (clerk.Client, error) {
	return clerk.NewClient("top_secret") // want "Clerk secret key.*\\(clerk-key\\)"
}

func withOptions() (clerk.Client, error) {
	return clerk.NewClient("test_dummy", clerk.WithBaseURL("https://api.clerk.dev/v1/")) // want "Clerk secret key.*\\(clerk-key\\)"
}

func create() *clerk.CreateUserParams {
	password := "Welcome123" // want "password.*\\(user-credential\\)"
	return &clerk.CreateUserParams{
		EmailAddresses: []string{"ops@acme-widgets.com"},
		Password:       &password,
	}
}

func read() (clerk.Client, error) { return clerk.NewClient(os.Getenv("CLERK_API_KEY")) }
