// Package late acts before it verifies.
package late

import (
	"context"
	"encoding/json"
	"io"
	"net/http"

	svix "github.com/svix/svix-webhooks/go"
)

type store interface {
	SaveEvent(ctx context.Context, payload []byte) error
	DeleteUser(ctx context.Context, id string) error
}

type handler struct {
	webhook *svix.Webhook
	store   store
	seen    map[string]bool
}

type clerkEvent struct {
	Type string `json:"type"`
	Data struct {
		ID string `json:"id"`
	} `json:"data"`
}

func (h *handler) saves(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if err := h.store.SaveEvent(r.Context(), payload); err != nil { // want `a forged event takes effect here, before Verify at line \d+ rejects it; verify first \(late-verification\)`
		http.Error(w, "not saved", http.StatusInternalServerError)
		return
	}
	if err := h.webhook.Verify(payload, r.Header); err != nil {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (h *handler) deletes(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	var event clerkEvent
	if err := json.Unmarshal(payload, &event); err != nil {
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	if event.Type == "user.deleted" {
		h.remove(r.Context(), event.Data.ID) // want `a forged event takes effect here`
	}
	if err := h.webhook.Verify(payload, r.Header); err != nil {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
}

// remembers looks up a delivery that it has seen before it verifies, and keeps it after.
func (h *handler) remembers(w http.ResponseWriter, r *http.Request) {
	id := r.Header.Get("svix-id")
	if h.seen[id] {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	payload, _ := io.ReadAll(r.Body)
	if err := h.webhook.Verify(payload, r.Header); err != nil {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	h.seen[id] = true
	h.store.SaveEvent(r.Context(), payload)
}
