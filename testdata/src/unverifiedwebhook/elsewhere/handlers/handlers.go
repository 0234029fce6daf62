// Package handlers has handlers that other packages register.
package handlers

import (
	"context"
	"encoding/json"
	"net/http"
)

type Store interface {
	DeleteUser(ctx context.Context, id string) error
}

type Handlers struct{ Store Store }

type Event struct {
	Type string `json:"type"`
	Data struct {
		ID string `json:"id"`
	} `json:"data"`
}

func (h *Handlers) ClerkWebhook(w http.ResponseWriter, r *http.Request) {
	var event Event
	if err := json.NewDecoder(r.Body).Decode(&event); err != nil {
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	if event.Type == "user.deleted" {
		h.Store.DeleteUser(r.Context(), event.Data.ID)
	}
}

// Users returns a handler.
func Users(s Store) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var event Event
		if err := json.NewDecoder(r.Body).Decode(&event); err != nil {
			http.Error(w, "malformed event", http.StatusBadRequest)
			return
		}
		switch event.Type {
		case "user.created", "user.deleted":
			s.DeleteUser(r.Context(), event.Data.ID)
		}
	}
}

// A Receiver is a handler.
type Receiver struct{ Store Store }

func (rec *Receiver) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var event Event
	if err := json.NewDecoder(r.Body).Decode(&event); err != nil {
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	if event.Type == "organizationInvitation.accepted" {
		rec.Store.DeleteUser(r.Context(), event.Data.ID)
	}
}
