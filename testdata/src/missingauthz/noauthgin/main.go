// Package main registers routes of gin before the Use that guards, and behind middleware that does not abort.
package main

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.Default()
	r.POST("/early/:id", ban) // want `POST /early/:id reaches user.Ban .*no-auth`
	r.Use(require())
	r.POST("/users/:id/ban", admin, ban)
	r.POST("/any/:id", ban) // want `POST /any/:id lets every signed-in user run user.Ban .*object-level`
	open := gin.New()
	open.Use(gin.CustomRecovery(func(c *gin.Context, err any) { c.AbortWithStatus(http.StatusInternalServerError) }))
	open.POST("/users/:id/ban", noAbort(), ban) // want `POST /users/:id/ban lets every signed-in user run user.Ban .*object-level`
	go open.Run(":8081")
	r.Run(":8080")
}

func require() gin.HandlerFunc {
	return func(c *gin.Context) {
		token := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
		claims, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: token})
		if err != nil {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Set("role", claims.ActiveOrganizationRole)
	}
}

func noAbort() gin.HandlerFunc {
	return func(c *gin.Context) {
		token := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
		if _, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: token}); err != nil {
			c.JSON(http.StatusUnauthorized, nil) // want `no-stop`
			return
		}
		c.Next()
	}
}

func admin(c *gin.Context) {
	if c.GetString("role") != "org:admin" {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Next()
}

func ban(c *gin.Context) {
	user.Ban(c.Request.Context(), c.Param("id"))
}
