// Package mw has the middleware of the mall.
package mw

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gin-gonic/gin"
)

const (
	userKey   = "user"
	claimsKey = "claims"
)

func verify(c *gin.Context) (*clerk.SessionClaims, error) {
	token := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
	return jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: token})
}

// Session is for those who are signed in.
func Session(c *gin.Context) {
	claims, err := verify(c)
	if err != nil {
		c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "sign in first"})
		return
	}
	c.Set(userKey, claims.Subject)
	c.Set(claimsKey, claims)
	c.Next()
}

// Maybe is for everybody.
func Maybe(c *gin.Context) {
	claims, err := verify(c)
	if err == nil {
		c.Set(userKey, claims.Subject)
	}
	c.Next()
}

// Parking believes the gate of the car park, or whoever calls itself so.
func Parking(c *gin.Context) {
	id, err := c.Cookie("user_id") // want `client-identity`
	if err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Set(userKey, id)
	c.Next()
}

// UserID returns the id of the caller.
func UserID(c *gin.Context) string { return c.GetString(userKey) }

// Claims returns the session of the caller.
func Claims(c *gin.Context) *clerk.SessionClaims { return c.MustGet(claimsKey).(*clerk.SessionClaims) }

// Org returns the organization that the caller works in.
func Org(c *gin.Context) string { return Claims(c).ActiveOrganizationID }

// Desk is for those at the desk.
func Desk(c *gin.Context) {
	if !Claims(c).HasRole("org:desk") {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Next()
}

// HalfDesk is for those at the desk, but does not stop the others.
func HalfDesk(c *gin.Context) {
	if !Claims(c).HasRole("org:desk") {
		c.String(http.StatusForbidden, "only for the desk") // want `no-stop`
		return
	}
	c.Next()
}

// LateDesk is for those at the desk, but asks when it is over.
func LateDesk(c *gin.Context) {
	c.Next()
	if !Claims(c).HasRole("org:desk") { // want `late-check`
		c.AbortWithStatus(http.StatusForbidden)
	}
}
