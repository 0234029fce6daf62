// Package wrong brings secrets of one package to another.
package wrong

import (
	"os"

	svix "github.com/svix/svix-webhooks/go"

	"unverifiedwebhook/acrosssecrets/config"
	"unverifiedwebhook/acrosssecrets/hooks"
)

func wire(c *config.Config) {
	hooks.New("clerk", c.WebhookSecret)                // want `if CLERK_WEBHOOK_SECRET is not set`
	hooks.New("clerk", config.Secret())                // want `if WEBHOOK_SECRET is not set`
	hooks.New("clerk", os.Getenv("CLERK_WH"))          // want `if CLERK_WH is not set`
	hooks.Open(hooks.Options{Secret: c.WebhookSecret}) // want `if CLERK_WEBHOOK_SECRET is not set`
	svix.NewWebhook(c.WebhookSecret)                   // want `if CLERK_WEBHOOK_SECRET is not set`
}
