// Package right heeds what a verifier of another package says.
package right

import (
	"context"
	"encoding/json"
	"io"
	"net/http"

	"unverifiedwebhook/helpers/verifier"
)

type handler struct {
	verifier *verifier.Verifier
	apply    func(ctx context.Context, payload []byte) error
}

func (h *handler) clerkWebhook(w http.ResponseWriter, r *http.Request) {
	payload, err := h.verifier.Payload(r)
	if err != nil {
		http.Error(w, "invalid event", http.StatusUnauthorized)
		return
	}
	h.apply(r.Context(), payload)
}

func (h *handler) clerkWebhook2(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if !h.verifier.Valid(payload, r.Header) {
		http.Error(w, "invalid event", http.StatusUnauthorized)
		return
	}
	var event struct{ Type string }
	if json.Unmarshal(payload, &event) == nil && event.Type == "user.created" {
		h.apply(r.Context(), payload)
	}
}
