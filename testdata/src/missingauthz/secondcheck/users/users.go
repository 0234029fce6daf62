// Package users registers routes on a group that its caller has protected. What one of them checks besides only reads
// the claims, and so it authenticates nobody by itself.
package users

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

func Register(g *gin.RouterGroup) {
	g.PATCH("/me", update)
	g.DELETE("/me", notImpersonated, remove)
	g.POST("/me/picture", remember, picture)
}

func notImpersonated(c *gin.Context) {
	claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
	if !ok || len(claims.Actor) > 0 {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
}

// remember lets everybody through.
func remember(c *gin.Context) {
	if claims, ok := clerk.SessionClaimsFromContext(c.Request.Context()); ok {
		c.Set("user", claims.Subject)
	}
}

func subject(c *gin.Context) string {
	claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
	if !ok {
		return ""
	}
	return claims.Subject
}

func update(c *gin.Context) { user.Update(c.Request.Context(), subject(c), &user.UpdateParams{}) }

func remove(c *gin.Context) { user.Delete(c.Request.Context(), subject(c)) }

func picture(c *gin.Context) { user.DeleteProfileImage(c.Request.Context(), c.GetString("user")) }
