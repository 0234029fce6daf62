// Package secrets makes verifiers of secrets that may be empty.
package secrets

import (
	"log"
	"os"
	"strings"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
	svix "github.com/svix/svix-webhooks/go"
)

type config struct {
	webhookSecret string
}

func load() config {
	return config{webhookSecret: os.Getenv("WEBHOOK_SECRET")}
}

func direct() {
	wh, err := svix.NewWebhook(os.Getenv("CLERK_WEBHOOK_SECRET")) // want `every forged event verifies if CLERK_WEBHOOK_SECRET is not set, for an empty secret is accepted; .* \(empty-secret\)`
	if err != nil {
		log.Fatal(err)
	}
	serve(wh)
}

func local() {
	secret := strings.TrimSpace(os.Getenv("SVIX_SECRET"))
	wh, err := svix.NewWebhook(secret) // want `if SVIX_SECRET is not set`
	if err != nil {
		log.Fatal(err)
	}
	serve(wh)
}

func field(cfg config) {
	wh, err := standardwebhooks.NewWebhook(cfg.webhookSecret) // want `if WEBHOOK_SECRET is not set`
	if err != nil {
		log.Fatal(err)
	}
	serve(wh)
}

func constant() {
	wh, err := svix.NewWebhook("") // want `an empty secret makes every forged event verify`
	if err != nil {
		log.Fatal(err)
	}
	serve(wh)
}

func raw() {
	wh, err := svix.NewWebhookRaw([]byte(os.Getenv("RAW_SECRET"))) // want `if RAW_SECRET is not set`
	if err != nil {
		log.Fatal(err)
	}
	serve(wh)
}

func byDefault() {
	wh, err := svix.NewWebhook(getenv("CLERK_SIGNING_SECRET", "")) // want `if CLERK_SIGNING_SECRET is not set`
	if err != nil {
		log.Fatal(err)
	}
	serve(wh)
}

func helped() {
	serve(verifier(os.Getenv("HELPED_SECRET"))) // want `if HELPED_SECRET is not set`
}

func serve(any) {}
