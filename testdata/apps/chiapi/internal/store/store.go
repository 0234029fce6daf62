// Package store keeps shipments in memory. The real one is on PostgreSQL and has the same methods.
package store

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"
)

// ErrNotFound is returned for a shipment that doesn't exist, or belongs to another organization.
var ErrNotFound = errors.New("shipment not found")

// Status says how far a shipment has come.
type Status string

const (
	Booked    Status = "booked"
	PickedUp  Status = "picked_up"
	Delivered Status = "delivered"
)

// A Shipment is freight that an organization sends from one port to another.
type Shipment struct {
	ID        string
	OrgID     string
	Origin    string
	Dest      string
	WeightKG  float64
	Status    Status
	CreatedBy string
	CreatedAt time.Time
}

// Shipments is safe for concurrent use.
type Shipments struct {
	mu   sync.RWMutex
	next int
	byID map[string]Shipment
}

// New returns an empty store.
func New() *Shipments { return &Shipments{byID: make(map[string]Shipment)} }

// Add stores the shipment under a new id and returns it.
func (s *Shipments) Add(sh Shipment) Shipment {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.next++
	sh.ID = fmt.Sprintf("shp_%06d", s.next)
	sh.Status = Booked
	sh.CreatedAt = time.Now().UTC()
	s.byID[sh.ID] = sh
	return sh
}

// Find returns the organization's shipment.
func (s *Shipments) Find(orgID, id string) (Shipment, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	sh, ok := s.byID[id]
	if !ok || sh.OrgID != orgID {
		return Shipment{}, ErrNotFound
	}
	return sh, nil
}

// List returns the organization's shipments, the newest first.
func (s *Shipments) List(orgID string) []Shipment {
	s.mu.RLock()
	defer s.mu.RUnlock()
	var list []Shipment
	for _, sh := range s.byID {
		if sh.OrgID == orgID {
			list = append(list, sh)
		}
	}
	slices.SortFunc(list, func(a, b Shipment) int { return cmp.Compare(b.ID, a.ID) })
	return list
}

// SetStatus moves a shipment on.
func (s *Shipments) SetStatus(id string, status Status) (Shipment, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	sh, ok := s.byID[id]
	if !ok {
		return Shipment{}, ErrNotFound
	}
	sh.Status = status
	s.byID[id] = sh
	return sh, nil
}

// Forget removes all shipments of an organization and returns their number.
func (s *Shipments) Forget(orgID string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := len(s.byID)
	for id, sh := range s.byID {
		if sh.OrgID == orgID {
			delete(s.byID, id)
		}
	}
	return n - len(s.byID)
}
