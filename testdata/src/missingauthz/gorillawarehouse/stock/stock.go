// Package stock serves what is in stock, and who moves it.
package stock

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gorilla/mux"

	"missingauthz/gorillawarehouse/guard"
)

// A Handler serves the stock.
type Handler struct{ pallets map[string]string }

// New returns a handler of an empty warehouse.
func New() *Handler { return &Handler{pallets: map[string]string{}} }

// Open registers what is open.
func Open(r *mux.Router) {
	r.HandleFunc("/hours", func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("9 to 5")) }).Methods("GET")
	r.HandleFunc("/accounts/{id}/unban", unban).Methods("POST")
}

// Register registers what needs a session.
func (h *Handler) Register(r *mux.Router) {
	r.HandleFunc("/account", h.Close).Methods("DELETE")
	r.HandleFunc("/accounts/{id}", h.CloseAny).Methods("DELETE")
	r.HandleFunc("/own/{id}", h.closeOwn).Methods("DELETE")
	lead := r.PathPrefix("/sites").Subrouter()
	lead.Use(guard.Lead)
	lead.HandleFunc("/{org}", h.dropSite).Methods("DELETE")
	lead.HandleFunc("", h.dropOwnSite).Methods("DELETE")
}

// Close closes the account of the caller.
func (h *Handler) Close(_ http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), guard.User(r.Context()))
}

// CloseAny closes an account.
func (h *Handler) CloseAny(_ http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), mux.Vars(r)["id"])
}

func (h *Handler) closeOwn(w http.ResponseWriter, r *http.Request) {
	if mux.Vars(r)["id"] != guard.User(r.Context()) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	h.CloseAny(w, r)
}

func unban(_ http.ResponseWriter, r *http.Request) { user.Unban(r.Context(), mux.Vars(r)["id"]) }

func (h *Handler) dropSite(_ http.ResponseWriter, r *http.Request) {
	organization.Delete(r.Context(), mux.Vars(r)["org"])
}

func (h *Handler) dropOwnSite(_ http.ResponseWriter, r *http.Request) {
	organization.Delete(r.Context(), guard.Claims(r.Context()).ActiveOrganizationID)
}

// DropPallet throws a pallet away.
func (h *Handler) DropPallet(_ http.ResponseWriter, r *http.Request) {
	delete(h.pallets, mux.Vars(r)["id"])
}

// PutPallet takes a pallet in.
func (h *Handler) PutPallet(_ http.ResponseWriter, r *http.Request) {
	h.pallets[mux.Vars(r)["id"]] = r.FormValue("what")
}
