// Package packageinit decides about its package variables in init.
package packageinit

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/svix/svix-webhooks/go"
)

var kept = "kept-when-unset" // want "Clerk secret key.*\\(clerk-key\\)"

var replaced = "unset"

var webhookSecret string

func init() {
	if v := os.Getenv("CLERK_SECRET_KEY"); v != "" {
		kept = v
	}
	replaced = os.Getenv("CLERK_SECRET_KEY")
	webhookSecret = os.Getenv("CLERK_WEBHOOK_SIGNING_SECRET")
	if webhookSecret == "" {
		webhookSecret = "whsec_development" // want "webhook.*\\(webhook-secret\\)"
	}
}

func main() error {
	clerk.SetKey(kept)
	clerk.SetKey(replaced)
	_, err := svix.NewWebhook(webhookSecret)
	return err
}
