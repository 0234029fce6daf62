// Package users has handlers, and registers them.
package users

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"
)

// A Handler serves users.
type Handler struct{ db any }

// New returns a handler.
func New(db any) *Handler { return &Handler{db: db} }

// Register registers the routes of users: who calls it judges them.
func (h *Handler) Register(r chi.Router, protect func(http.Handler) http.Handler) {
	r.Get("/users", h.List)                           // route: GET /users -> (*users.Handler).List {handed out}
	r.With(protect).Delete("/users/{id}", h.Delete()) // route: DELETE /users/{id} [parameter protect] -> (*users.Handler).Delete {handed out}
}

// Routes is a tree of its own.
func (h *Handler) Routes() http.Handler {
	r := chi.NewRouter()
	r.Get("/", h.List)            // route: GET / -> (*users.Handler).List {handed out}
	r.Delete("/{id}", h.Delete()) // route: DELETE /{id} -> (*users.Handler).Delete {handed out}
	return r
}

// List lists users.
func (h *Handler) List(w http.ResponseWriter, r *http.Request) {}

// Delete deletes a user.
func (h *Handler) Delete() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { user.Delete(r.Context(), r.PathValue("id")) }
}
