// Package rights says what callers may do in the atelier.
package rights

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/gin-gonic/gin"
)

// Keep keeps the caller where gin's handlers find it.
func Keep(c *gin.Context) {
	claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
	if !ok {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Set("user_id", claims.Subject)
	c.Set("org_id", claims.ActiveOrganizationID)
	c.Set("org_role", claims.ActiveOrganizationRole)
	c.Next()
}

// UserID returns the id of the caller.
func UserID(c *gin.Context) string { return c.GetString("user_id") }

// WorksIn reports whether the caller works in an organization.
func WorksIn(c *gin.Context, org string) bool {
	id := c.GetString("org_id")
	return id != "" && id == org
}

// Role is for those who have a role.
func Role(role string) gin.HandlerFunc {
	return func(c *gin.Context) {
		if c.GetString("org_role") != role {
			c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "forbidden"})
			return
		}
		c.Next()
	}
}
