package handlers

import (
	"net/http"
	"net/mail"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/go-chi/chi/v5"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/middleware"
)

const adminRole = "org:admin"

// Members lists the members of the route's organization.
func (h *Handlers) Members(w http.ResponseWriter, r *http.Request) {
	members, err := h.Orgs.Members(r.Context(), chi.URLParam(r, "orgID"))
	if err != nil {
		h.fail(w, r, err)
		return
	}
	h.write(w, http.StatusOK, members)
}

// ServiceMembers lists the members of the organization that another service acts for.
func (h *Handlers) ServiceMembers(w http.ResponseWriter, r *http.Request) {
	claims, ok := middleware.Claims(r.Context())
	if !ok {
		h.write(w, http.StatusUnauthorized, problem{"unknown service"})
		return
	}
	members, err := h.Orgs.Members(r.Context(), claims.OrgID)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	h.write(w, http.StatusOK, members)
}

// Invite invites somebody to the route's organization.
func (h *Handlers) Invite(w http.ResponseWriter, r *http.Request) {
	var body struct {
		Email string `json:"email"`
		Role  string `json:"role"`
	}
	if !h.read(w, r, &body) {
		return
	}
	address, err := mail.ParseAddress(body.Email)
	if err != nil {
		h.write(w, http.StatusUnprocessableEntity, problem{"malformed email"})
		return
	}
	if err := h.Orgs.Invite(r.Context(), chi.URLParam(r, "orgID"), address.Address, body.Role); err != nil {
		h.fail(w, r, err)
		return
	}
	w.WriteHeader(http.StatusAccepted)
}

// SetRole changes the role of a member of the route's organization.
func (h *Handlers) SetRole(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole(adminRole) {
		h.write(w, http.StatusForbidden, problem{"administrators only"})
		return
	}
	var body struct {
		Role string `json:"role"`
	}
	if !h.read(w, r, &body) {
		return
	}
	err := h.Orgs.SetRole(r.Context(), chi.URLParam(r, "orgID"), chi.URLParam(r, "userID"), body.Role) // want missingauthz/wrong-organization "organizationmembership.Update"
	if err != nil {
		h.fail(w, r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// BanUser locks a user out.
func (h *Handlers) BanUser(w http.ResponseWriter, r *http.Request) {
	if err := h.Users.Ban(r.Context(), chi.URLParam(r, "userID")); err != nil {
		h.fail(w, r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// SupportLink returns a link that signs support in as a customer.
func (h *Handlers) SupportLink(w http.ResponseWriter, r *http.Request) {
	customer := chi.URLParam(r, "userID")
	link, err := h.Users.SupportLink(r.Context(), customer)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	h.Log.InfoContext(r.Context(), "support link created", "customer", customer, "url", link)
	w.Header().Set("Cache-Control", "no-store")
	h.write(w, http.StatusCreated, map[string]string{"url": link})
}
