// Package members has handlers whose middleware is elsewhere.
package members

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/clerk/clerk-sdk-go/v2/user"

	"guards/layers/auth"
)

type Service interface {
	Remove(ctx context.Context, org, id string) error
}

type service struct{}

func (service) Remove(ctx context.Context, org, id string) error { //= work organizationmembership.Delete param 2, none
	_, err := organizationmembership.Delete(ctx, &organizationmembership.DeleteParams{OrganizationID: org, UserID: id})
	return err
}

type Handler struct{ svc Service }

type request struct {
	OrgID  string `json:"org_id"`
	UserID string `json:"user_id"`
}

func (h *Handler) Remove(w http.ResponseWriter, r *http.Request) { //= work organizationmembership.Delete request OrgID, none & context guards/layers/auth.key; read context guards/layers/auth.key tested
	u := auth.CurrentUser(r.Context())
	if u == nil {
		auth.Fail(w, http.StatusUnauthorized)
		return
	}
	var req request
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
		auth.Fail(w, http.StatusBadRequest)
		return
	}
	h.svc.Remove(r.Context(), req.OrgID, req.UserID)
}

func (h *Handler) Delete(w http.ResponseWriter, r *http.Request) { //= work user.Delete request r.PathValue("id"), owner & context guards/layers/auth.key; read context guards/layers/auth.key tested
	id := r.PathValue("id")
	if err := auth.Authorize(r.Context(), id); err != nil {
		auth.Fail(w, http.StatusForbidden)
		return
	}
	user.Delete(r.Context(), id)
}

func (h *Handler) Ban(w http.ResponseWriter, r *http.Request) { //= work user.Ban request r.PathValue("id"), role+global & context guards/layers/auth.key; read context guards/layers/auth.key tested
	auth.MustBeAdmin(r.Context())
	user.Ban(r.Context(), r.PathValue("id"))
}

func (h *Handler) Rename(w http.ResponseWriter, r *http.Request) { //= work user.Update caller ID context guards/layers/auth.key, none & context guards/layers/auth.key; read context guards/layers/auth.key deref
	u := auth.CurrentUser(r.Context())
	user.Update(r.Context(), u.ID, &user.UpdateParams{FirstName: clerk.String("x")})
}
