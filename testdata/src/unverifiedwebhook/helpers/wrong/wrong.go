// Package wrong does not heed it.
package wrong

import (
	"context"
	"io"
	"log"
	"net/http"

	"unverifiedwebhook/helpers/verifier"
)

type handler struct {
	verifier *verifier.Verifier
	apply    func(ctx context.Context, payload []byte) error
}

func (h *handler) clerkWebhook(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if !h.verifier.Valid(payload, r.Header) { // want `forged events are used at line \d+ although Valid rejects them`
		log.Print("forged")
	}
	h.apply(r.Context(), payload)
}

func (h *handler) clerkWebhookLate(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	h.apply(r.Context(), payload) // want `before Valid at line \d+ rejects it`
	if !h.verifier.Valid(payload, r.Header) {
		http.Error(w, "invalid event", http.StatusUnauthorized)
	}
}
