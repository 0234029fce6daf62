// Package middleware has gin's.
package middleware

import (
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gin-gonic/gin"
)

// Auth checks tokens.
type Auth struct{ secret string }

// New returns an Auth.
func New(secret string) *Auth { return &Auth{secret} }

// Require lets nobody through without a token.
func (a *Auth) Require() gin.HandlerFunc {
	return func(c *gin.Context) {
		if _, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: c.GetHeader("Authorization")}); err != nil {
			c.AbortWithStatus(401)
			return
		}
		c.Next()
	}
}

// Optional is for all.
func Optional(c *gin.Context) { c.Next() }
