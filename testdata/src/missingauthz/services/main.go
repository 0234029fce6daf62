// Package main leaves the question who calls to a service that it knows by an interface only.
package main

import (
	"context"
	"log"
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/go-chi/chi/v5"
)

type Service interface {
	Delete(ctx context.Context, id string) error
	Touch(ctx context.Context, id string)
}

type handler struct{ orders Service }

func (h *handler) remove(w http.ResponseWriter, r *http.Request) {
	if err := h.orders.Delete(r.Context(), chi.URLParam(r, "id")); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (h *handler) touch(w http.ResponseWriter, r *http.Request) {
	h.orders.Touch(r.Context(), chi.URLParam(r, "id"))
	w.WriteHeader(http.StatusNoContent)
}

func serve(s Service) {
	h := &handler{s}
	r := chi.NewRouter()
	r.Use(clerkhttp.WithHeaderAuthorization())
	r.Delete("/orders/{id}", h.remove)
	r.Put("/orders/{id}", h.touch)
	log.Fatal(http.ListenAndServe(":8080", r))
}

func main() { serve(nil) }
