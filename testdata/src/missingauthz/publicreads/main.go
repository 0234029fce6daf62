// Package main lets everybody read what only users may write, and has routes for those who are not users yet.
package main

import (
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
)

type catalog struct{}

func (catalog) list(http.ResponseWriter, *http.Request)   {}
func (catalog) get(http.ResponseWriter, *http.Request)    {}
func (catalog) create(http.ResponseWriter, *http.Request) {}
func (catalog) remove(http.ResponseWriter, *http.Request) {}
func (catalog) login(http.ResponseWriter, *http.Request)  {}
func (catalog) hook(http.ResponseWriter, *http.Request)   {}
func (catalog) search(http.ResponseWriter, *http.Request) {}

func main() {
	var c catalog
	r := chi.NewRouter()
	r.Get("/products", c.list)
	r.Get("/products/{id}", c.get)
	r.Post("/login", c.login)
	r.Post("/webhooks/clerk", c.hook)
	r.Post("/search", c.search)
	r.With(clerkhttp.RequireHeaderAuthorization()).Post("/products", c.create)
	r.With(clerkhttp.RequireHeaderAuthorization()).Delete("/products/{id}", c.remove)
	http.ListenAndServe(":8080", r)
}
