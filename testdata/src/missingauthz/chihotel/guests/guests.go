// want package:"reported"

// Package guests serves guests.
package guests

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/go-chi/chi/v5"

	"missingauthz/chihotel/mw"
)

// A Handler serves guests.
type Handler struct{ keys map[string]string }

// New returns a handler.
func New() *Handler { return &Handler{map[string]string{}} }

// Routes returns the routes for those who are signed in.
func (h *Handler) Routes() http.Handler {
	r := chi.NewRouter()
	r.Use(mw.Session)
	r.Delete("/me", h.Leave)
	r.Delete("/{id}", h.Expel) // want `object-level`
	r.Delete("/own/{id}", h.expelSelf)
	r.With(mw.Manager).Delete("/hotels/{org}", h.closeHotel) // want `wrong-organization`
	r.With(mw.Manager).Delete("/hotels/own", h.closeOwn)
	return r
}

// Desk returns the routes of the desk.
func (h *Handler) Desk() *chi.Mux {
	r := chi.NewRouter()
	r.Get("/hours", func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("always")) })
	r.Post("/guests/{id}/unban", unban)
	return r
}

// Leave removes the caller.
func (h *Handler) Leave(_ http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), mw.Guest(r))
}

// Expel removes a guest.
func (h *Handler) Expel(_ http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), chi.URLParam(r, "id"))
}

func (h *Handler) expelSelf(w http.ResponseWriter, r *http.Request) {
	if mw.Guest(r) != chi.URLParam(r, "id") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	h.Expel(w, r)
}

func unban(_ http.ResponseWriter, r *http.Request) { user.Unban(r.Context(), chi.URLParam(r, "id")) }

func (h *Handler) closeHotel(_ http.ResponseWriter, r *http.Request) {
	organization.Delete(r.Context(), chi.URLParam(r, "org"))
}

func (h *Handler) closeOwn(_ http.ResponseWriter, r *http.Request) {
	organization.Delete(r.Context(), mw.Claims(r).ActiveOrganizationID)
}

// MakeKey makes a key.
func (h *Handler) MakeKey(_ http.ResponseWriter, r *http.Request) {
	h.keys[chi.URLParam(r, "id")] = r.FormValue("room")
}

// DropKey makes a key useless.
func (h *Handler) DropKey(_ http.ResponseWriter, r *http.Request) {
	delete(h.keys, chi.URLParam(r, "id"))
}
