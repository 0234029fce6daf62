// Package others receives what Clerk does not send.
package others

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
)

type store interface {
	Put(ctx context.Context, id string) error
}

type server struct{ store store }

func (s *server) routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /webhooks/stripe", s.stripeWebhook)
	mux.HandleFunc("POST /users", s.createUser)
	mux.HandleFunc("POST /subscriptions", s.subscribe)
}

func (s *server) stripeWebhook(w http.ResponseWriter, r *http.Request) {
	var event struct {
		Type string
		Data struct{ ID string }
	}
	if err := json.NewDecoder(r.Body).Decode(&event); err != nil {
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	if event.Type == "customer.created" {
		s.store.Put(r.Context(), event.Data.ID)
	}
}

// createUser is an endpoint of the program's own, and publishes an event that is called like one of Clerk's.
func (s *server) createUser(w http.ResponseWriter, r *http.Request) {
	var user struct{ ID string }
	if err := json.NewDecoder(r.Body).Decode(&user); err != nil {
		http.Error(w, "malformed user", http.StatusBadRequest)
		return
	}
	s.store.Put(r.Context(), user.ID)
	s.publish("user.created", user.ID)
}

func (s *server) publish(kind, id string) {
	if kind == "user.created" {
		s.store.Put(context.Background(), kind+id)
	}
}

// subscribe registers a webhook of a customer.
func (s *server) subscribe(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	var subscription struct {
		URL    string
		Events []string
	}
	if json.Unmarshal(body, &subscription) == nil {
		s.store.Put(r.Context(), subscription.URL)
	}
}
