package mw

import (
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

// Guard asks the client for its role.
func Guard(c *gin.Context) {
	if role, ok := c.GetQuery("role"); !ok || role != "guard" { // want `client-role`
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Next()
}

func load(c *gin.Context) *clerk.User {
	u, err := user.Get(c.Request.Context(), UserID(c))
	if err != nil {
		c.AbortWithStatus(http.StatusBadGateway)
		return nil
	}
	return u
}

// Loyal asks what users write of themselves.
func Loyal(c *gin.Context) {
	u := load(c)
	if u == nil {
		return
	}
	var meta struct {
		Subscription string `json:"subscription"`
	}
	_ = json.Unmarshal(u.UnsafeMetadata, &meta) // want `unsafe-metadata`
	if meta.Subscription != "loyal" {
		c.AbortWithStatusJSON(http.StatusPaymentRequired, gin.H{"error": "members only"})
		return
	}
	c.Next()
}

// Staff asks for an address.
func Staff(c *gin.Context) {
	u := load(c)
	if u == nil {
		return
	}
	for _, e := range u.EmailAddresses {
		if e.EmailAddress == "staff@mall.example" { // want `email-identity`
			c.Next()
			return
		}
	}
	c.AbortWithStatus(http.StatusForbidden)
}

// Boss asks for a role that there is not.
func Boss(c *gin.Context) {
	if !Claims(c).HasRole("boss") { // want `constant-role`
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Next()
}
