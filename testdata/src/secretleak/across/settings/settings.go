// Package settings holds secrets for other packages.
package settings

import "os"

type Settings struct {
	ClerkSecretKey       string
	ClerkPublishableKey  string
	WebhookSigningSecret string
}

func Load() Settings {
	return Settings{
		ClerkSecretKey:       os.Getenv("CLERK_SECRET_KEY"),
		ClerkPublishableKey:  os.Getenv("CLERK_PUBLISHABLE_KEY"),
		WebhookSigningSecret: os.Getenv("CLERK_WEBHOOK_SIGNING_SECRET"),
	}
}
