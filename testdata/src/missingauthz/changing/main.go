// Package main has routes without authentication that change something, each in its own way.
package main

import (
	"encoding/json"
	"net/http"
	"sync"

	"missingauthz/computing/shop"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
)

type order struct{ Pieces int }

type server struct {
	mu     sync.Mutex
	orders map[string]*order
	hooks  []string
	shop   *shop.Shop
}

var total int

func (s *server) list(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	json.NewEncoder(w).Encode(s.orders[claims.Subject])
}

func (s *server) find(id string) *order { return s.orders[id] }

// enlarge changes what it has found.
func (s *server) enlarge(w http.ResponseWriter, r *http.Request) {
	o := s.find(r.FormValue("id"))
	o.Pieces++
	json.NewEncoder(w).Encode(o)
}

func (s *server) subscribe(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hooks = append(s.hooks, r.FormValue("url"))
}

func (s *server) count(w http.ResponseWriter, r *http.Request) {
	func() { total++ }()
	w.WriteHeader(http.StatusNoContent)
}

// place is known by the name of what it calls.
func (s *server) place(w http.ResponseWriter, r *http.Request) {
	s.shop.Order(r.FormValue("id"), 1)
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) forward(w http.ResponseWriter, r *http.Request) {
	http.Post("https://warehouse.example.com/orders", "application/json", r.Body)
}

func main() {
	s := &server{orders: map[string]*order{}, shop: &shop.Shop{}}
	r := chi.NewRouter()
	r.Post("/orders/enlarge", s.enlarge)    // want `unprotected-route`
	r.Post("/orders/watchers", s.subscribe) // want `unprotected-route`
	r.Post("/orders/count", s.count)        // want `unprotected-route`
	r.Post("/orders/place", s.place)        // want `unprotected-route`
	r.Post("/orders/forward", s.forward)    // want `unprotected-route`
	r.Group(func(r chi.Router) {
		r.Use(clerkhttp.RequireHeaderAuthorization())
		r.Get("/orders", s.list)
	})
	http.ListenAndServe(":8080", r)
}
