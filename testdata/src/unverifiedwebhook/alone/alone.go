// Package alone has handlers that no package of the program registers.
package alone

import (
	"context"
	"encoding/json"
	"net/http"
)

type Store interface {
	DeleteUser(ctx context.Context, id string) error
}

type Handler struct{ Store Store }

type event struct {
	Type string `json:"type"`
	Data struct {
		ID string `json:"id"`
	} `json:"data"`
}

func (h *Handler) ClerkWebhook(w http.ResponseWriter, r *http.Request) {
	var e event
	if err := json.NewDecoder(r.Body).Decode(&e); err != nil { // want `ClerkWebhook acts on events that nobody has verified`
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	if e.Type == "user.deleted" {
		h.Store.DeleteUser(r.Context(), e.Data.ID)
	}
}
