// Package wrongorg asks for a role in one organization and changes another.
package wrongorg

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/organizationmembership"
	"github.com/gin-gonic/gin"
)

func remove(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole("org:admin") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	organization.Delete(r.Context(), r.PathValue("org")) // want `wrong-organization`
}

func member(c *gin.Context) {
	claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
	if !ok || !claims.HasPermission("org:members:manage") {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	organizationmembership.Delete(c.Request.Context(), &organizationmembership.DeleteParams{ // want `wrong-organization`
		OrganizationID: c.Param("org"),
		UserID:         c.Param("user"),
	})
}
