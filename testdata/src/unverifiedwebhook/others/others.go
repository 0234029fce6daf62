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
	mux.HandleFunc("POST /users/rename", s.rename)
	mux.HandleFunc("POST /track", (&clerkHandler{s.store}).trackEvent)
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

// notify sends an event to a customer as Svix would.
func notify(ctx context.Context, url, kind string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, nil)
	if err != nil {
		return err
	}
	req.Header.Set("svix-id", kind)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// rename is an endpoint after which customers are told.
func (s *server) rename(w http.ResponseWriter, r *http.Request) {
	var user struct{ ID, URL string }
	if err := json.NewDecoder(r.Body).Decode(&user); err != nil {
		http.Error(w, "malformed user", http.StatusBadRequest)
		return
	}
	s.store.Put(r.Context(), user.ID)
	notify(r.Context(), user.URL, "user.updated")
}

type clerkHandler struct{ store store }

// track takes events of the program's own pages.
func (h *clerkHandler) trackEvent(w http.ResponseWriter, r *http.Request) {
	var click struct{ Page, Button string }
	if err := json.NewDecoder(r.Body).Decode(&click); err != nil {
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	h.store.Put(r.Context(), click.Page+click.Button)
}
