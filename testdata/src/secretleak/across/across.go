// Package across logs secrets of another package.
package across

import (
	"log"

	"github.com/clerk/clerk-sdk-go/v2"

	"secretleak/across/settings"
)

func start() {
	s := settings.Load()
	clerk.SetKey(s.ClerkSecretKey)
	log.Println("key", s.ClerkSecretKey)            // want `a Clerk secret key is written to the log`
	log.Println("webhooks", s.WebhookSigningSecret) // want `a webhook signing secret is written to the log`
	log.Println("publishable", s.ClerkPublishableKey)
	log.Printf("settings %+v", s) // want `a Clerk secret key is written to the log`
	log.Println("webhooks are on:", s.WebhookSigningSecret != "")
}
