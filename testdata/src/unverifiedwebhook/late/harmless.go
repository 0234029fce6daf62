package late

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
)

type helpers interface {
	Validate(e clerkEvent) error
	Exists(ctx context.Context, id string) (bool, error)
	RecordMetric(kind string)
	Report(ctx context.Context, payload []byte)
}

type careful struct {
	handler
	helpers helpers
}

// looks validates, measures and looks up before it verifies, and reports what is forged.
func (h *careful) looks(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	var event clerkEvent
	if err := json.Unmarshal(payload, &event); err != nil || h.helpers.Validate(event) != nil {
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	h.helpers.RecordMetric(event.Type)
	if seen, err := h.helpers.Exists(r.Context(), event.Data.ID); err != nil || seen {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	if err := h.webhook.Verify(payload, r.Header); err != nil {
		h.helpers.Report(r.Context(), payload)
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	h.store.SaveEvent(r.Context(), payload)
}

// answers returns an error to its router, and nil if it has answered itself.
func (h *careful) answers(w http.ResponseWriter, r *http.Request) error {
	payload, err := io.ReadAll(r.Body)
	if err != nil {
		return err
	}
	if err := h.webhook.Verify(payload, r.Header); err != nil {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return nil
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}
