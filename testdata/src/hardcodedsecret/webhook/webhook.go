// Package webhook verifies with a secret that forgers can read too.
package webhook

import (
	"net/http"

	"github.com/standard-webhooks/standard-webhooks/libraries/go"
	"github.com/svix/svix-webhooks/go"
)

func literal() (*svix.Webhook, error) {
	return svix.NewWebhook("whsec_M47v4fp4lozNWyLhuYqS9X8hDvTn7Zcw") // want "webhook.*\\(webhook-secret\\)"
}

func dummy() (*svix.Webhook, error) {
	return svix.NewWebhook("whsec_test") // want "webhook.*\\(webhook-secret\\)"
}

func documented() (*svix.Webhook, error) {
	return svix.NewWebhook("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") // want "webhook.*\\(webhook-secret\\)"
}

func bare() (*svix.Webhook, error) {
	return svix.NewWebhook("XKal07+NyPlqz3il2BTtJEw8BPaE9AyNI0cnNyYzOSc=") // want "webhook.*\\(webhook-secret\\)"
}

func raw() (*svix.Webhook, error) {
	return svix.NewWebhookRaw([]byte("raw bytes")) // want "webhook.*\\(webhook-secret\\)"
}

// An empty secret is accepted, and then everybody can forge events.
func empty() (*svix.Webhook, error) {
	return svix.NewWebhook("") // want "webhook.*\\(webhook-secret\\)"
}

func standard() (*standardwebhooks.Webhook, error) {
	return standardwebhooks.NewWebhook(secret)
}

const secret = "whsec_xGeLhJbq2BZP6rwn6W30JPHDUs2iVdHH" // want "webhook.*\\(webhook-secret\\)"

func standardRaw() (*standardwebhooks.Webhook, error) {
	return standardwebhooks.NewWebhookRaw([]byte("raw bytes 2")) // want "webhook.*\\(webhook-secret\\)"
}

func standardEmpty() (*standardwebhooks.Webhook, error) {
	return standardwebhooks.NewWebhook("") // want "webhook.*\\(webhook-secret\\)"
}

type handler struct{ wh *svix.Webhook }

func newHandler(secret string) (*handler, error) {
	wh, err := svix.NewWebhook(secret)
	if err != nil {
		return nil, err
	}
	return &handler{wh: wh}, nil
}

func routes(mux *http.ServeMux) error {
	_, err := newHandler("whsec_local") // want "webhook.*\\(webhook-secret\\)"
	return err
}
