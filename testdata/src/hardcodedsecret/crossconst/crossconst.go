// Package crossconst takes its keys from the package next door. A secret that shows its kind is reported there, where
// it stands; of any other only the call shows what it is.
package crossconst

import (
	"hardcodedsecret/crossconst/config"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/golang-jwt/jwt/v5"
	"github.com/svix/svix-webhooks/go"
)

func setUp() { clerk.SetKey(config.ClerkKey) }

func sign() (string, error) {
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"iss": config.Issuer})
	return t.SignedString([]byte(config.JWTSecret)) // want "at config/config\\.go:8\\b.*tokens.*\\(jwt-key\\)"
}

func signByVariable() (string, error) {
	return jwt.New(jwt.SigningMethodHS256).SignedString(config.SigningKey) // want "at config/config\\.go:16\\b.*tokens.*\\(jwt-key\\)"
}

func verify() (*svix.Webhook, error) {
	return svix.NewWebhook(config.WebhookSecret) // want "webhook.* at config/config\\.go:14\\b.*\\(webhook-secret\\)"
}

func assembled() {
	clerk.SetKey(config.Prefix + config.Body) // want "Clerk secret key.*\\(clerk-key\\)"
}

func fine() {
	clerk.SetKey(config.FromEnvironment)
	clerk.SetKey(config.Overwritten)
}
