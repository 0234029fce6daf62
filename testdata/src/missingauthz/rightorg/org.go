// Package rightorg asks for a role in the organization that it changes.
package rightorg

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/gin-gonic/gin"
)

func compared(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole("org:admin") || claims.ActiveOrganizationID != r.PathValue("org") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	organization.Delete(r.Context(), r.PathValue("org"))
}

func active(c *gin.Context) {
	claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
	if !ok || !claims.HasPermission("org:members:manage") {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	organizationmembership.Delete(c.Request.Context(), &organizationmembership.DeleteParams{
		OrganizationID: claims.ActiveOrganizationID,
		UserID:         c.Param("user"),
	})
}

type members interface {
	IsAdmin(org, user string) bool
}

func lookedUp(m members) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		org := r.PathValue("org")
		if !ok || !m.IsAdmin(org, claims.Subject) {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		organization.Delete(r.Context(), org)
	}
}
