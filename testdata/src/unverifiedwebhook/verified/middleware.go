package verified

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
)

func (h *handler) verify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		payload, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, "unreadable body", http.StatusBadRequest)
			return
		}
		if err := h.webhook.Verify(payload, r.Header); err != nil {
			http.Error(w, "invalid signature", http.StatusUnauthorized)
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(payload))
		next.ServeHTTP(w, r)
	})
}

// wrapped stands behind verify.
func (h *handler) wrapped(w http.ResponseWriter, r *http.Request) {
	var event clerkEvent
	if err := json.NewDecoder(r.Body).Decode(&event); err != nil {
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	h.apply(r.Context(), event)
}
