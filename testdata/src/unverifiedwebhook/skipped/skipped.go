// Package skipped verifies only if it is told to.
package skipped

import (
	"context"
	"errors"
	"io"
	"log"
	"net/http"
	"os"

	svix "github.com/svix/svix-webhooks/go"
)

type config struct {
	WebhookSecret string
	Environment   string
}

type handler struct {
	cfg     config
	webhook *svix.Webhook
	apply   func(ctx context.Context, payload []byte) error
}

func (h *handler) ifSet(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if h.cfg.WebhookSecret != "" { // want `forged events are accepted here when no secret is set; .* \(skipped-when-empty\)`
		wh, err := svix.NewWebhook(h.cfg.WebhookSecret)
		if err != nil {
			http.Error(w, "misconfigured", http.StatusInternalServerError)
			return
		}
		if err := wh.Verify(payload, r.Header); err != nil {
			http.Error(w, "invalid signature", http.StatusUnauthorized)
			return
		}
	}
	h.apply(r.Context(), payload)
}

func (h *handler) ifThere(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if h.webhook != nil { // want `accepted here when no secret is set`
		if err := h.webhook.Verify(payload, r.Header); err != nil {
			http.Error(w, "invalid signature", http.StatusUnauthorized)
			return
		}
	} else {
		log.Print("webhooks are not verified")
	}
	h.apply(r.Context(), payload)
}

func (h *handler) inProduction(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if h.cfg.Environment == "production" { // want `accepted here when a setting says so`
		if err := h.webhook.Verify(payload, r.Header); err != nil {
			http.Error(w, "invalid signature", http.StatusUnauthorized)
			return
		}
	}
	h.apply(r.Context(), payload)
}

func (h *handler) ifSigned(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if r.Header.Get("svix-signature") != "" { // want `accepted here when the sender leaves its headers out`
		if err := h.webhook.Verify(payload, r.Header); err != nil {
			http.Error(w, "invalid signature", http.StatusUnauthorized)
			return
		}
	}
	h.apply(r.Context(), payload)
}

func (h *handler) byHelper(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if err := verify(payload, r.Header); err != nil {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	h.apply(r.Context(), payload)
}

// refuses has no secret and therefore accepts nothing.
func (h *handler) refuses(w http.ResponseWriter, r *http.Request) {
	if h.cfg.WebhookSecret == "" {
		http.Error(w, "webhooks are not configured", http.StatusServiceUnavailable)
		return
	}
	payload, _ := io.ReadAll(r.Body)
	if r.Header.Get("svix-signature") == "" {
		http.Error(w, "not signed", http.StatusUnauthorized)
		return
	}
	wh, err := svix.NewWebhook(h.cfg.WebhookSecret)
	if err != nil {
		http.Error(w, "misconfigured", http.StatusInternalServerError)
		return
	}
	if err := wh.Verify(payload, r.Header); err != nil {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	h.apply(r.Context(), payload)
}

var errUnset = errors.New("no secret")

func strict(payload []byte, header http.Header) error {
	secret := os.Getenv("CLERK_WEBHOOK_SIGNING_SECRET")
	if secret == "" {
		return errUnset
	}
	wh, err := svix.NewWebhook(secret)
	if err != nil {
		return err
	}
	return wh.Verify(payload, header)
}
