// Package vault keeps secrets.
package vault

import "sync"

// A Memory keeps secrets by team and name.
type Memory struct {
	mu  sync.Mutex
	all map[[2]string]string
}

// NewMemory returns an empty one.
func NewMemory() *Memory { return &Memory{all: make(map[[2]string]string)} }

// Get returns a secret.
func (m *Memory) Get(team, name string) (string, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	s, ok := m.all[[2]string{team, name}]
	return s, ok
}

// Put keeps a secret.
func (m *Memory) Put(team, name, value string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.all[[2]string{team, name}] = value
}

// Has reports whether a user has kept anything for the team.
func (m *Memory) Has(team, user string) bool {
	_, ok := m.Get(team, "member:"+user)
	return ok
}
