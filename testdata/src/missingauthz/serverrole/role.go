// Package serverrole takes roles from requests to give them, or to filter by them.
package serverrole

import (
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/gin-gonic/gin"
)

func setRole(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole("org:admin") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	var in struct{ UserID, Role string }
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if in.Role != "org:admin" && in.Role != "org:member" {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	organizationmembership.Update(r.Context(), &organizationmembership.UpdateParams{OrganizationID: claims.ActiveOrganizationID, UserID: in.UserID, Role: &in.Role})
}

func filter(c *gin.Context) {
	role := c.Query("role")
	if role == "" {
		role = "member"
	}
	if role != "member" && role != "admin" {
		c.JSON(http.StatusBadRequest, nil)
		return
	}
	c.JSON(http.StatusOK, gin.H{"role": role})
}
