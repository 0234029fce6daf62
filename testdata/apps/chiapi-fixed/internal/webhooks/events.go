package webhooks

import (
	"encoding/json"
	"sync"
	"time"
)

// An Event is what Clerk sends. Data depends on Type.
type Event struct {
	Type string          `json:"type"`
	Data json.RawMessage `json:"data"`
}

type userData struct {
	ID        string `json:"id"`
	FirstName string `json:"first_name"`
	LastName  string `json:"last_name"`
}

type deletedData struct {
	ID string `json:"id"`
}

// A Directory is the API's own copy of who exists.
type Directory struct {
	mu    sync.RWMutex
	names map[string]string
}

// NewDirectory returns an empty directory.
func NewDirectory() *Directory { return &Directory{names: make(map[string]string)} }

// Put stores the name of a user.
func (d *Directory) Put(id, name string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.names[id] = name
}

// Remove forgets a user.
func (d *Directory) Remove(id string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.names, id)
}

// Names returns a copy of the directory.
func (d *Directory) Names() map[string]string {
	d.mu.RLock()
	defer d.mu.RUnlock()
	names := make(map[string]string, len(d.names))
	for id, name := range d.names {
		names[id] = name
	}
	return names
}

// seen remembers deliveries for as long as their signature is valid: Svix repeats what it thinks got lost.
type seen struct {
	mu  sync.Mutex
	ids map[string]time.Time
}

const remember = 15 * time.Minute

func (s *seen) first(id string, now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for old, at := range s.ids {
		if now.Sub(at) > remember {
			delete(s.ids, old)
		}
	}
	if _, ok := s.ids[id]; ok {
		return false
	}
	s.ids[id] = now
	return true
}

func (s *seen) forget(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.ids, id)
}
