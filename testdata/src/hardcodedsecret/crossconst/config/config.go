// Package config has constants and variables that another package gives to the SDK.
package config

import "os"

const (
	ClerkKey  = "sk_live_8tVKVVQ1zSGZ32bS7ksko3qyKjKC9DNY3ifDr6nuuxf" // want "Clerk secret key.*\\(clerk-key\\)"
	JWTSecret = "not-a-secret-anymore"
	Issuer    = "https://acme-widgets.com"
	Prefix    = "sk_live_"
	Body      = "qvsAQYgs3K6zbv5e2tS2h5JuYycnJVSFy4D7Frj7cqL"
)

var WebhookSecret = "whsec_dummy"

var SigningKey = []byte("signing-key")

var FromEnvironment = os.Getenv("CLERK_SECRET_KEY")

// Overwritten is filled in by whoever has a better idea.
var Overwritten = "unset"

func Load() { Overwritten = os.Getenv("CLERK_SECRET_KEY") }
