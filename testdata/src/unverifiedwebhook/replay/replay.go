// Package replay accepts deliveries of any age.
package replay

import (
	"context"
	"io"
	"net/http"
	"strconv"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
	svix "github.com/svix/svix-webhooks/go"
)

type handler struct {
	webhook  *svix.Webhook
	standard *standardwebhooks.Webhook
	apply    func(ctx context.Context, payload []byte) error
}

func (h *handler) any(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if err := h.webhook.VerifyIgnoringTimestamp(payload, r.Header); err != nil { // want `VerifyIgnoringTimestamp accepts deliveries of any age, so one that leaks can be repeated; .* \(replay\)`
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	h.apply(r.Context(), payload)
}

func (h *handler) anyStandard(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if err := h.standard.VerifyIgnoringTimestamp(payload, r.Header); err != nil { // want `accepts deliveries of any age`
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	h.apply(r.Context(), payload)
}

// hour allows more than the five minutes of the library.
func (h *handler) hour(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if err := h.webhook.VerifyIgnoringTimestamp(payload, r.Header); err != nil {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	sent, err := strconv.ParseInt(r.Header.Get("svix-timestamp"), 10, 64)
	if err != nil || time.Since(time.Unix(sent, 0)) > time.Hour {
		http.Error(w, "too old", http.StatusUnauthorized)
		return
	}
	h.apply(r.Context(), payload)
}
