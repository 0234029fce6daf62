package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

func requireAdmin(c *gin.Context) {
	claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
	if !ok || !claims.HasRole("org:admin") {
		c.AbortWithStatus(http.StatusForbidden)
	}
}

// aborted asks the framework what it remembers.
func aborted(c *gin.Context) {
	requireAdmin(c)
	if c.IsAborted() {
		return
	}
	user.Delete(c.Request.Context(), c.Param("id"))
}

func ginRoutes() {
	r := gin.Default()
	r.DELETE("/users/:id", aborted)
	r.Run()
}
