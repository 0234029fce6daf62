// Package main leaves a route out of the authentication that the others of its resource have.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
)

type orders struct{ all map[string]string }

func (o *orders) list(w http.ResponseWriter, _ *http.Request) {}
func (o *orders) get(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte(o.all[chi.URLParam(r, "id")]))
}
func (o *orders) create(w http.ResponseWriter, r *http.Request) {
	o.all[r.FormValue("id")] = r.FormValue("text")
}
func (o *orders) remove(w http.ResponseWriter, r *http.Request) { delete(o.all, chi.URLParam(r, "id")) }

func main() {
	o := &orders{all: map[string]string{}}
	r := chi.NewRouter()
	r.Get("/healthz", func(http.ResponseWriter, *http.Request) {})
	r.Delete("/orders/{id}", o.remove) // want `DELETE /orders/{id} has no authentication, unlike .* /orders.*; register it behind clerkhttp.RequireHeaderAuthorization \(unprotected-route\)`
	r.Get("/export/{id}", o.get)       // want `GET /export/{id} has no authentication, unlike GET /orders/{id}.*unprotected-route`
	r.Group(func(r chi.Router) {
		r.Use(clerkhttp.RequireHeaderAuthorization())
		r.Get("/orders", o.list)
		r.Get("/orders/{id}", o.get)
		r.Post("/orders", o.create)
	})
	http.ListenAndServe(":8080", r)
}
