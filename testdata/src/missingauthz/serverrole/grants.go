package serverrole

import (
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organizationinvitation"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/gin-gonic/gin"
)

type invitation struct {
	Email, Role string
	Admin       bool
}

// invite lets only administrators invite administrators.
func invite(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasPermission("org:members:invite") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	var in invitation
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if in.Role == "org:admin" && !claims.HasRole("org:admin") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	organizationinvitation.Create(r.Context(), &organizationinvitation.CreateParams{
		OrganizationID: claims.ActiveOrganizationID, EmailAddress: &in.Email, Role: &in.Role,
	})
}

type roster interface {
	RoleOf(user string) (string, error)
	SetRole(user, role string) error
	Invite(in invitation) error
}

type members struct{ all roster }

// change compares with the role that the caller has in the database.
func (m *members) change(c *gin.Context) {
	claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
	if !ok {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	own, err := m.all.RoleOf(claims.Subject)
	if err != nil {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	switch role := c.PostForm("role"); role {
	case "owner":
		if own != "owner" {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
		m.all.SetRole(c.Param("id"), "owner")
	case "member":
		m.all.SetRole(c.Param("id"), "member")
	}
}

// flag is told by a flag.
func (m *members) flag(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	var in invitation
	json.NewDecoder(r.Body).Decode(&in)
	if in.Admin {
		if !claims.HasRole("org:admin") {
			http.Error(w, "only administrators invite administrators", http.StatusForbidden)
			return
		}
	}
	m.all.Invite(in)
}

// never gives roles but two, to anybody who may give any.
func never(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole("org:admin") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	role := r.FormValue("role")
	if role != "org:member" && role != "org:guest" {
		http.Error(w, "this role can't be given here", http.StatusForbidden)
		return
	}
	organizationmembership.Update(r.Context(), &organizationmembership.UpdateParams{
		OrganizationID: claims.ActiveOrganizationID, UserID: r.FormValue("user"), Role: clerk.String(role),
	})
}

// set hands the role to a function of the program.
func (m *members) set(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole("org:admin") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	var in invitation
	json.NewDecoder(r.Body).Decode(&in)
	if in.Role == "owner" {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	m.all.SetRole(r.PathValue("id"), in.Role)
}
