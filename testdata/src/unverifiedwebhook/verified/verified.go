// Package verified verifies before anything else, in the ways that people do.
package verified

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

type store interface {
	DeleteUser(ctx context.Context, id string) error
}

type handler struct {
	webhook *svix.Webhook
	store   store
}

func newHandler(secret string, s store) (*handler, error) {
	if secret == "" {
		return nil, errors.New("no webhook secret")
	}
	wh, err := svix.NewWebhook(secret)
	if err != nil {
		return nil, err
	}
	return &handler{wh, s}, nil
}

func (h *handler) routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /webhooks/clerk", h.direct)
	mux.HandleFunc("POST /webhooks/clerk/helper", h.helper)
	mux.HandleFunc("POST /webhooks/clerk/flag", h.flag)
	mux.HandleFunc("POST /webhooks/clerk/negated", h.negated)
	mux.HandleFunc("POST /webhooks/clerk/early", h.decodesFirst)
	mux.HandleFunc("POST /webhooks/clerk/rotated", h.rotated)
	mux.HandleFunc("POST /webhooks/clerk/parse", h.parses)
	mux.Handle("POST /webhooks/clerk/wrapped", h.verify(http.HandlerFunc(h.wrapped)))
}

func (h *handler) direct(w http.ResponseWriter, r *http.Request) {
	payload, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "unreadable body", http.StatusBadRequest)
		return
	}
	defer r.Body.Close()
	if err := h.webhook.Verify(payload, r.Header); err != nil {
		log.Printf("refused: %v", err)
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	var event clerkEvent
	if err := json.Unmarshal(payload, &event); err != nil {
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	h.apply(r.Context(), event)
}

func (h *handler) apply(ctx context.Context, event clerkEvent) {
	var user struct {
		ID string `json:"id"`
	}
	switch event.Type {
	case "user.deleted":
		if json.Unmarshal(event.Data, &user) == nil {
			h.store.DeleteUser(ctx, user.ID)
		}
	}
}

func (h *handler) valid(r *http.Request, payload []byte) bool {
	return h.webhook.Verify(payload, r.Header) == nil
}

func (h *handler) helper(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if !h.valid(r, payload) {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	var event clerkEvent
	if json.Unmarshal(payload, &event) == nil {
		h.apply(r.Context(), event)
	}
}

func (h *handler) flag(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	verified := false
	if err := h.webhook.Verify(payload, r.Header); err == nil {
		verified = true
	}
	if !verified {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	var event clerkEvent
	if json.Unmarshal(payload, &event) == nil {
		h.apply(r.Context(), event)
	}
}

func (h *handler) negated(w http.ResponseWriter, r *http.Request) {
	payload, err := io.ReadAll(r.Body)
	if err == nil {
		err = h.webhook.Verify(payload, r.Header)
	}
	if err != nil {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	var event clerkEvent
	if json.Unmarshal(payload, &event) == nil {
		h.apply(r.Context(), event)
	}
}

// decodesFirst looks at the type before it verifies, and acts after.
func (h *handler) decodesFirst(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	var event clerkEvent
	if err := json.Unmarshal(payload, &event); err != nil {
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	if event.Type != "user.deleted" {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	if err := h.webhook.Verify(payload, r.Header); err != nil {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	h.apply(r.Context(), event)
}

// rotated accepts the signature of an old secret too.
func (h *handler) rotated(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	ok := false
	for _, wh := range []*svix.Webhook{h.webhook, h.webhook} {
		if wh.Verify(payload, r.Header) == nil {
			ok = true
			break
		}
	}
	if !ok {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	var event clerkEvent
	if json.Unmarshal(payload, &event) == nil {
		h.apply(r.Context(), event)
	}
}

// event reads, verifies and decodes.
func (h *handler) event(r *http.Request) (*clerkEvent, error) {
	payload, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	if err := h.webhook.Verify(payload, r.Header); err != nil {
		return nil, err
	}
	var event clerkEvent
	if err := json.Unmarshal(payload, &event); err != nil {
		return nil, err
	}
	return &event, nil
}

func (h *handler) parses(w http.ResponseWriter, r *http.Request) {
	event, err := h.event(r)
	if err != nil {
		http.Error(w, "invalid event", http.StatusUnauthorized)
		return
	}
	h.apply(r.Context(), *event)
}
