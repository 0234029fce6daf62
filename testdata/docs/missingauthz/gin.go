package missingauthz

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gin-gonic/gin"
)

func getOrder(c *gin.Context)    { c.JSON(http.StatusOK, c.Param("id")) }
func deleteOrder(c *gin.Context) { c.Status(http.StatusNoContent) }

func requireSession(c *gin.Context) {
	if _, ok := clerk.SessionClaimsFromContext(c.Request.Context()); !ok {
		c.AbortWithStatus(http.StatusUnauthorized)
	}
}

// unprotected-route
func _() {}

// bridge
func _(r *gin.Engine) {}

// client-identity
func _() {}
