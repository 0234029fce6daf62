// Command cmd puts the packages together.
package main

import (
	"hardcodedsecret/crossconfig/auth"
	"hardcodedsecret/crossconfig/config"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/svix/svix-webhooks/go"
)

func main() {
	cfg := config.Load()
	clerk.SetKey(cfg.ClerkKey)
	svc := auth.New(cfg.JWTSecret) // want "at config/config\\.go:16\\b.*tokens.*\\(jwt-key\\)"
	svc.Sign("user")
	svix.NewWebhook(cfg.Webhook)
	println(cfg.Addr)
}
