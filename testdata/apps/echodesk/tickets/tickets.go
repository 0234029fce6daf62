// Package tickets keeps what customers ask.
package tickets

import (
	"net/http"
	"sync"

	"github.com/labstack/echo/v4"

	"github.com/clerkvet/clerkvet/testdata/apps/echodesk/authn"
)

// A Ticket is one question.
type Ticket struct {
	ID    string `json:"id"`
	Text  string `json:"text"`
	Agent string `json:"agent"`
}

// A Memory keeps tickets as long as the process runs.
type Memory struct {
	mu  sync.Mutex
	all map[string]Ticket
}

// NewMemory returns an empty one.
func NewMemory() *Memory { return &Memory{all: make(map[string]Ticket)} }

func (m *Memory) put(t Ticket) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.all[t.ID] = t
}

func (m *Memory) drop(id string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.all, id)
}

func (m *Memory) list() []Ticket {
	m.mu.Lock()
	defer m.mu.Unlock()
	var out []Ticket
	for _, t := range m.all {
		out = append(out, t)
	}
	return out
}

// A Handler answers requests about tickets.
type Handler struct{ tickets *Memory }

// NewHandler returns a handler.
func NewHandler(m *Memory) *Handler { return &Handler{m} }

// List shows all tickets to agents.
func (h *Handler) List(c echo.Context) error { return c.JSON(http.StatusOK, h.tickets.list()) }

// Answer assigns a ticket to the caller.
func (h *Handler) Answer(c echo.Context) error {
	agent, ok := authn.Agent(c)
	if !ok {
		return echo.ErrUnauthorized
	}
	h.tickets.put(Ticket{ID: c.Param("id"), Text: c.FormValue("text"), Agent: agent})
	return c.NoContent(http.StatusNoContent)
}

// Delete drops a ticket.
func (h *Handler) Delete(c echo.Context) error {
	h.tickets.drop(c.Param("id"))
	return c.NoContent(http.StatusNoContent)
}

// Help greets whoever asks.
func (h *Handler) Help(c echo.Context) error {
	name := "guest"
	if agent, ok := authn.Agent(c); ok {
		name = agent
	}
	return c.JSON(http.StatusOK, map[string]string{"hello": name})
}
