// Package tenants has a key for each tenant.
package tenants

import (
	"context"
	"net/http"
	"sync"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type Tenant struct{ ID, Key string }

type Server struct {
	mu      sync.Mutex
	clients map[string]*user.Client
	cache   sync.Map
	find    func(ctx context.Context, id string) (Tenant, error)
}

func New(tenants []Tenant) *Server { // want New:`makes user.NewClient at tenants/tenants.go:27`
	s := &Server{clients: make(map[string]*user.Client)}
	for _, t := range tenants {
		config := &clerk.ClientConfig{}
		config.Key = clerk.String(t.Key)
		s.clients[t.ID] = user.NewClient(config)
	}
	return s
}

// Each request names its tenant.
func (s *Server) Each(w http.ResponseWriter, r *http.Request) {
	t, err := s.find(r.Context(), r.PathValue("tenant"))
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	config := &clerk.ClientConfig{}
	config.Key = clerk.String(t.Key)
	_, _ = user.NewClient(config).List(r.Context(), &user.ListParams{})
}

func (s *Server) Locked(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.clients["main"]
	if c == nil {
		c = user.NewClient(&clerk.ClientConfig{})
		s.clients["main"] = c
	}
	_, _ = c.List(r.Context(), &user.ListParams{})
}

func (s *Server) Cached(w http.ResponseWriter, r *http.Request) {
	v, ok := s.cache.Load("main")
	if !ok {
		v, _ = s.cache.LoadOrStore("main", user.NewClient(&clerk.ClientConfig{}))
	}
	_, _ = v.(*user.Client).List(r.Context(), &user.ListParams{})
}
