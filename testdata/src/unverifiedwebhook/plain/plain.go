// Package plain receives events in handlers that verify nothing.
package plain

import (
	"context"
	"encoding/json"
	"io"
	"log"
	"net/http"
)

type clerkEvent struct {
	Type string `json:"type"`
	Data struct {
		ID string `json:"id"`
	} `json:"data"`
}

type store interface {
	DeleteUser(ctx context.Context, id string) error
}

type server struct{ store store }

func (s *server) routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /webhooks/clerk", s.webhook)
	mux.HandleFunc("POST /webhooks/clerk/log", logged)
	mux.HandleFunc("POST /webhooks/clerk/raw", s.raw)
	mux.HandleFunc("POST /events", s.named)
	mux.HandleFunc("POST /orders", s.order)
}

func (s *server) webhook(w http.ResponseWriter, r *http.Request) {
	var event clerkEvent
	if err := json.NewDecoder(r.Body).Decode(&event); err != nil { // want `webhook acts on events that nobody has verified, so anyone can forge them; .* \(no-verification\)`
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	switch event.Type {
	case "user.deleted":
		if err := s.store.DeleteUser(r.Context(), event.Data.ID); err != nil {
			http.Error(w, "not applied", http.StatusInternalServerError)
			return
		}
	}
	w.WriteHeader(http.StatusNoContent)
}

// logged does nothing yet, and what its author adds later will be as open.
func logged(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "unreadable body", http.StatusBadRequest)
		return
	}
	// TODO: verify the signature
	var event clerkEvent
	if err := json.Unmarshal(body, &event); err != nil { // want `logged acts on events that nobody has verified`
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	log.Printf("event %s of %s", event.Type, event.Data.ID)
}

func (s *server) raw(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, "unreadable body", http.StatusBadRequest)
		return
	}
	var event map[string]any
	if err := json.Unmarshal(body, &event); err != nil { // want `raw acts on events`
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	data, _ := event["data"].(map[string]any)
	if id, ok := data["id"].(string); ok && event["type"] == "user.deleted" {
		s.store.DeleteUser(r.Context(), id)
	}
}

// named is told apart from other endpoints by the names of the events alone.
func (s *server) named(w http.ResponseWriter, r *http.Request) {
	var message struct {
		Type string
		Data struct{ ID string }
	}
	if err := json.NewDecoder(r.Body).Decode(&message); err != nil { // want `named acts on events`
		http.Error(w, "malformed message", http.StatusBadRequest)
		return
	}
	if message.Type == "organizationMembership.deleted" {
		s.store.DeleteUser(r.Context(), message.Data.ID)
	}
}

func (s *server) order(w http.ResponseWriter, r *http.Request) {
	var order struct{ Type, ID string }
	if err := json.NewDecoder(r.Body).Decode(&order); err != nil {
		http.Error(w, "malformed order", http.StatusBadRequest)
		return
	}
	if order.Type == "express" {
		s.store.DeleteUser(r.Context(), order.ID)
	}
}
