package secrets

import (
	"log"
	"os"

	svix "github.com/svix/svix-webhooks/go"
)

func getenv(name, fallback string) string {
	if v, ok := os.LookupEnv(name); ok {
		return v
	}
	return fallback
}

func verifier(secret string) *svix.Webhook {
	wh, err := svix.NewWebhook(secret)
	if err != nil {
		log.Fatal(err)
	}
	return wh
}
