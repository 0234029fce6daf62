// Package right does so with secrets that were looked at.
package right

import (
	"log"
	"os"

	"unverifiedwebhook/acrosssecrets/config"
	"unverifiedwebhook/acrosssecrets/hooks"
)

func wire(c *config.Config) {
	if c.WebhookSecret == "" {
		log.Fatal("CLERK_WEBHOOK_SECRET is not set")
	}
	hooks.New("clerk", c.WebhookSecret)
	hooks.New("clerk", c.SigningSecret)
	hooks.NewChecked(os.Getenv("CLERK_WH"))
	hooks.Open(hooks.Options{Secret: c.SigningSecret})
}
