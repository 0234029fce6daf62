package handlers

import (
	"encoding/csv"
	"net/http"
	"strconv"
	"time"

	"github.com/go-chi/chi/v5"

	"example.com/harborline/authkit"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/middleware"
	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/store"
)

type shipmentDTO struct {
	ID        string    `json:"id"`
	Origin    string    `json:"origin"`
	Dest      string    `json:"destination"`
	WeightKG  float64   `json:"weight_kg"`
	Status    string    `json:"status"`
	CreatedAt time.Time `json:"created_at"`
}

func toDTO(s store.Shipment) shipmentDTO {
	return shipmentDTO{s.ID, s.Origin, s.Dest, s.WeightKG, string(s.Status), s.CreatedAt}
}

func toDTOs(list []store.Shipment) []shipmentDTO {
	dtos := make([]shipmentDTO, len(list))
	for i, s := range list {
		dtos[i] = toDTO(s)
	}
	return dtos
}

// ListShipments returns the shipments of the caller's organization.
func (h *Handlers) ListShipments(w http.ResponseWriter, r *http.Request) {
	id, ok := authkit.Current(r.Context())
	if !ok {
		h.write(w, http.StatusUnauthorized, problem{"not signed in"})
		return
	}
	h.write(w, http.StatusOK, toDTOs(h.Shipments.List(id.OrgID)))
}

// BookShipment books freight for the caller's organization.
func (h *Handlers) BookShipment(w http.ResponseWriter, r *http.Request) {
	id, ok := authkit.Current(r.Context())
	if !ok {
		h.write(w, http.StatusUnauthorized, problem{"not signed in"})
		return
	}
	var body struct {
		Origin   string  `json:"origin"`
		Dest     string  `json:"destination"`
		WeightKG float64 `json:"weight_kg"`
	}
	if !h.read(w, r, &body) {
		return
	}
	if body.Origin == "" || body.Dest == "" || body.WeightKG <= 0 {
		h.write(w, http.StatusUnprocessableEntity, problem{"origin, destination and weight_kg are needed"})
		return
	}
	s := h.Shipments.Add(store.Shipment{
		OrgID: id.OrgID, CreatedBy: id.UserID, Origin: body.Origin, Dest: body.Dest, WeightKG: body.WeightKG,
	})
	h.write(w, http.StatusCreated, toDTO(s))
}

// GetShipment returns one shipment of the caller's organization.
func (h *Handlers) GetShipment(w http.ResponseWriter, r *http.Request) {
	s, ok := h.ownShipment(w, r)
	if !ok {
		return
	}
	h.write(w, http.StatusOK, toDTO(s))
}

// PickupCode returns the code for the shipment's pickup and the manifest for customs.
func (h *Handlers) PickupCode(w http.ResponseWriter, r *http.Request) {
	s, ok := h.ownShipment(w, r)
	if !ok {
		return
	}
	code, err := h.Pickups.Mint(s.ID)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	manifest, err := h.Manifests.Sign(s.ID, s.WeightKG)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	h.write(w, http.StatusOK, map[string]string{"code": code, "manifest": manifest})
}

func (h *Handlers) ownShipment(w http.ResponseWriter, r *http.Request) (store.Shipment, bool) {
	id, ok := authkit.Current(r.Context())
	if !ok {
		h.write(w, http.StatusUnauthorized, problem{"not signed in"})
		return store.Shipment{}, false
	}
	s, err := h.Shipments.Find(id.OrgID, chi.URLParam(r, "shipmentID"))
	if err != nil {
		h.fail(w, r, err)
		return store.Shipment{}, false
	}
	return s, true
}

// ConfirmPickup is called by the driver's app after it has scanned a pickup code.
func (h *Handlers) ConfirmPickup(w http.ResponseWriter, r *http.Request) {
	var body struct {
		Code string `json:"code"`
	}
	if !h.read(w, r, &body) {
		return
	}
	shipmentID, err := h.Pickups.Shipment(body.Code)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	s, err := h.Shipments.SetStatus(shipmentID, store.PickedUp)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	h.write(w, http.StatusOK, toDTO(s))
}

// CustomsReceipt is called by the customs broker. Its receipt is its authentication.
func (h *Handlers) CustomsReceipt(w http.ResponseWriter, r *http.Request) {
	var body struct {
		Receipt string `json:"receipt"`
	}
	if !h.read(w, r, &body) {
		return
	}
	shipmentID, err := h.Manifests.Receipt(body.Receipt)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	if _, err := h.Shipments.SetStatus(shipmentID, store.Delivered); err != nil {
		h.fail(w, r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// PartnerShipments returns what the partner's organization has in transport.
func (h *Handlers) PartnerShipments(w http.ResponseWriter, r *http.Request) {
	orgID, ok := middleware.Partner(r.Context())
	if !ok {
		h.write(w, http.StatusUnauthorized, problem{"unknown partner"})
		return
	}
	h.write(w, http.StatusOK, toDTOs(h.Shipments.List(orgID)))
}

// Export writes the organization's shipments as CSV.
func (h *Handlers) Export(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/csv")
	out := csv.NewWriter(w)
	for _, s := range h.Shipments.List(chi.URLParam(r, "orgID")) {
		_ = out.Write([]string{s.ID, s.Origin, s.Dest, strconv.FormatFloat(s.WeightKG, 'f', 1, 64), string(s.Status)})
	}
	out.Flush()
	if err := out.Error(); err != nil {
		h.Log.Warn("export not written", "error", err)
	}
}

// Track returns where the organization's shipments are.
func (h *Handlers) Track(w http.ResponseWriter, r *http.Request) {
	claims, ok := middleware.Tracked(r.Context())
	if !ok || claims.Org.ID == "" {
		h.write(w, http.StatusForbidden, problem{"no organization"})
		return
	}
	h.write(w, http.StatusOK, toDTOs(h.Shipments.List(claims.Org.ID)))
}
