// Package decoded receives unverified events through functions of other files.
package decoded

import (
	"context"
	"net/http"
)

type route struct {
	path    string
	handler http.HandlerFunc
}

type users interface {
	Create(ctx context.Context, u *user) error
}

type user struct {
	ID string `json:"id"`
}

type clerkUserEvent struct {
	Type string `json:"type"`
	Data user   `json:"data"`
}

type controller struct{ users users }

func (c *controller) routes() []route {
	return []route{{"/hooks/user", c.onUser}, {"/hooks/clerk", c.raw}, {"/hooks/clerk/bytes", c.bytes}}
}

func (c *controller) onUser(w http.ResponseWriter, r *http.Request) {
	event := new(clerkUserEvent)
	if err := decode(r, event); err != nil { // want `onUser acts on events that nobody has verified`
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	if event.Type != "user.created" {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	c.users.Create(r.Context(), &event.Data)
}

func (c *controller) raw(w http.ResponseWriter, r *http.Request) {
	c.process(w, r) // want `raw acts on events that nobody has verified`
}

func (c *controller) bytes(w http.ResponseWriter, r *http.Request) {
	payload, err := read(w, r)
	if err != nil {
		http.Error(w, "unreadable body", http.StatusBadRequest)
		return
	}
	if err := c.apply(r.Context(), payload); err != nil { // want `bytes acts on events that nobody has verified`
		http.Error(w, "not applied", http.StatusInternalServerError)
	}
}
