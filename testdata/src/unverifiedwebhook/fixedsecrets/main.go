// Command fixedsecrets has secrets that may be empty where the program can stop.
package main

import (
	"os"

	svix "github.com/svix/svix-webhooks/go"
)

type handler struct{ webhook *svix.Webhook }

func newHandler() (*handler, error) {
	secret := os.Getenv("CLERK_WEBHOOK_SECRET")
	wh, err := svix.NewWebhook(secret) // want `if CLERK_WEBHOOK_SECRET is not set`
	if err != nil {
		return nil, err
	}
	return &handler{wh}, nil
}

func direct() (*svix.Webhook, error) {
	return svix.NewWebhook(os.Getenv("SVIX_SECRET")) // want `if SVIX_SECRET is not set`
}

func main() {
	wh, err := svix.NewWebhook(os.Getenv("OTHER_SECRET")) // want `if OTHER_SECRET is not set`
	if err != nil {
		panic(err)
	}
	_ = wh
}
