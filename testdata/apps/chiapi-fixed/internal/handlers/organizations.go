package handlers

import (
	"net/http"
	"net/mail"

	"github.com/go-chi/chi/v5"

	"example.com/harborline/authkit"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi-fixed/internal/middleware"
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

// mayGrant reports whether the caller may give the role to others: only administrators make administrators.
func mayGrant(id authkit.Identity, role string) bool {
	return role != adminRole || id.OrgRole == adminRole
}

// Invite invites somebody to the route's organization.
func (h *Handlers) Invite(w http.ResponseWriter, r *http.Request) {
	id, ok := authkit.Current(r.Context())
	if !ok {
		h.write(w, http.StatusUnauthorized, problem{"not signed in"})
		return
	}
	var body struct {
		Email string `json:"email"`
		Role  string `json:"role"`
	}
	if !h.read(w, r, &body) {
		return
	}
	if !mayGrant(id, body.Role) {
		h.write(w, http.StatusForbidden, problem{"only administrators make administrators"})
		return
	}
	address, err := mail.ParseAddress(body.Email)
	if err != nil {
		h.write(w, http.StatusUnprocessableEntity, problem{"malformed email"})
		return
	}
	if err := h.Orgs.Invite(r.Context(), id.OrgID, id.UserID, address.Address, body.Role); err != nil {
		h.fail(w, r, err)
		return
	}
	w.WriteHeader(http.StatusAccepted)
}

// SetRole changes the role of a member of the route's organization.
func (h *Handlers) SetRole(w http.ResponseWriter, r *http.Request) {
	id, ok := authkit.Current(r.Context())
	if !ok {
		h.write(w, http.StatusUnauthorized, problem{"not signed in"})
		return
	}
	var body struct {
		Role string `json:"role"`
	}
	if !h.read(w, r, &body) {
		return
	}
	if !mayGrant(id, body.Role) {
		h.write(w, http.StatusForbidden, problem{"only administrators make administrators"})
		return
	}
	err := h.Orgs.SetRole(r.Context(), id.OrgID, chi.URLParam(r, "userID"), body.Role)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// BanUser locks a user out. Only staff gets here.
func (h *Handlers) BanUser(w http.ResponseWriter, r *http.Request) {
	if err := h.Users.Ban(r.Context(), chi.URLParam(r, "userID")); err != nil {
		h.fail(w, r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// SupportLink returns a link that signs support in as a customer. Only staff gets here.
func (h *Handlers) SupportLink(w http.ResponseWriter, r *http.Request) {
	id, ok := authkit.Current(r.Context())
	if !ok {
		h.write(w, http.StatusUnauthorized, problem{"not signed in"})
		return
	}
	customer := chi.URLParam(r, "userID")
	link, err := h.Users.SupportLink(r.Context(), customer)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	h.Log.InfoContext(r.Context(), "support link created", "staff", id.UserID, "customer", customer)
	w.Header().Set("Cache-Control", "no-store")
	h.write(w, http.StatusCreated, map[string]string{"url": link})
}
