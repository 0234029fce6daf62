// Package webhookenv reads the signing secret at run time and refuses to work without it.
package webhookenv

import (
	"errors"
	"io"
	"net/http"
	"os"
	"strings"

	"github.com/svix/svix-webhooks/go"
)

var errNoSecret = errors.New("CLERK_WEBHOOK_SIGNING_SECRET must be set and start with whsec_")

func verifier() (*svix.Webhook, error) {
	secret := os.Getenv("CLERK_WEBHOOK_SIGNING_SECRET")
	if secret == "" || !strings.HasPrefix(secret, "whsec_") {
		return nil, errNoSecret
	}
	return svix.NewWebhook(secret)
}

func raw(secret []byte) (*svix.Webhook, error) { return svix.NewWebhookRaw(secret) }

func handle(wh *svix.Webhook) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		payload, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
		if err == nil {
			err = wh.Verify(payload, r.Header)
		}
		if err != nil {
			http.Error(w, "invalid signature", http.StatusBadRequest)
			return
		}
		println(r.Header.Get("svix-id"), "user.created")
	}
}
