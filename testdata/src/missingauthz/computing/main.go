// Package main has routes for strangers that are POST because of their bodies, and change nothing.
package main

import (
	"encoding/json"
	"net/http"

	"missingauthz/computing/pages"
	"missingauthz/computing/shop"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
)

type server struct {
	orders map[string]string
	shop   *shop.Shop
}

func (s *server) list(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	json.NewEncoder(w).Encode(s.orders[claims.Subject])
}

func (s *server) create(w http.ResponseWriter, r *http.Request) {
	claims, _ := clerk.SessionClaimsFromContext(r.Context())
	s.orders[claims.Subject] = r.FormValue("id")
}

type order struct{ Pieces int }

func (o *order) total() int { return o.Pieces * 3 }

// price computes a price for visitors.
func (s *server) price(w http.ResponseWriter, r *http.Request) {
	var in order
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(map[string]int{"total": in.total()})
}

// delivery asks another package.
func (s *server) delivery(w http.ResponseWriter, r *http.Request) {
	var in order
	json.NewDecoder(r.Body).Decode(&in)
	json.NewEncoder(w).Encode(s.shop.Quote(in.Pieces))
}

// search reads, as everybody may.
func (s *server) search(w http.ResponseWriter, r *http.Request) {
	run(r.FormValue("q"), func(hit string) { w.Write([]byte(hit)) })
}

var run func(string, func(string))

func main() {
	s := &server{orders: map[string]string{}, shop: &shop.Shop{}}
	p := new(pages.Pages)
	r := chi.NewRouter()
	r.Post("/pages/price", p.Price)
	r.Post("/orders/price", s.price)
	r.Post("/orders/delivery", s.delivery)
	r.Post("/orders/search", s.search)
	r.Group(func(r chi.Router) {
		r.Use(clerkhttp.RequireHeaderAuthorization())
		r.Get("/pages", p.Own)
		r.Get("/orders", s.list)
		r.Post("/orders", s.create)
	})
	http.ListenAndServe(":8080", r)
}
