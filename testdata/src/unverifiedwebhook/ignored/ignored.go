// Package ignored verifies and goes on whatever comes out.
package ignored

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"

	svix "github.com/svix/svix-webhooks/go"
)

type clerkEvent struct {
	Type string          `json:"type"`
	Data json.RawMessage `json:"data"`
}

type handler struct {
	webhook *svix.Webhook
	apply   func(ctx context.Context, kind string, data []byte) error
}

func (h *handler) routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /webhooks/clerk", h.logged)
	mux.HandleFunc("POST /webhooks/clerk/dropped", h.dropped)
	mux.HandleFunc("POST /webhooks/clerk/answered", h.answered)
	mux.HandleFunc("POST /webhooks/clerk/helped", h.helped)
	mux.HandleFunc("POST /webhooks/clerk/lenient", h.lenient)
}

func (h *handler) logged(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if err := h.webhook.Verify(payload, r.Header); err != nil { // want `forged events are used at line \d+ although Verify rejects them; return when it fails \(error-ignored\)`
		log.Printf("refused: %v", err)
	}
	var event clerkEvent
	if json.Unmarshal(payload, &event) == nil {
		h.apply(r.Context(), event.Type, event.Data)
	}
}

func (h *handler) dropped(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	_ = h.webhook.Verify(payload, r.Header) // want `forged events are used`
	var event clerkEvent
	if json.Unmarshal(payload, &event) == nil {
		h.apply(r.Context(), event.Type, event.Data)
	}
}

func (h *handler) answered(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	err := h.webhook.Verify(payload, r.Header) // want `forged events are used`
	if err != nil {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
	}
	var event clerkEvent
	if json.Unmarshal(payload, &event) == nil {
		h.apply(r.Context(), event.Type, event.Data)
	}
}

func (h *handler) helped(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if !h.check(payload, r.Header) { // want `although check rejects them`
		log.Print("refused")
	}
	h.apply(r.Context(), "", payload)
}

func (h *handler) lenient(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if err := h.verifyLoosely(payload, r.Header); err != nil {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	h.apply(r.Context(), "", payload)
}

// apply is called with what was not verified, and with what was.
func (h *handler) right(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if !h.check(payload, r.Header) {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	h.apply(r.Context(), "", payload)
}

var errSignature = errors.New("invalid signature")
