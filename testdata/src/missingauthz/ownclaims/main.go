// Package main verifies Clerk's tokens by hand and reads them with a struct of its own, whose tags say which claims they are.
package main

import (
	"net/http"
	"os"
	"slices"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

type session struct {
	jwt.RegisteredClaims
	AZP    string   `json:"azp"`
	Tenant string   `json:"org_id"`
	Rank   string   `json:"org_role"`
	May    []string `json:"org_permissions"`
	Staff  bool     `json:"staff"`
	Active struct {
		Rank string `json:"rol"`
		May  string `json:"per"`
	} `json:"o"`
}

func main() {
	r := gin.New()
	r.Use(auth)
	r.DELETE("/a/:org", mayDelete, remove)  // want `asks for a role in the active organization, but organization.Delete .*wrong-organization`
	r.DELETE("/b/:org", ranks, remove)      // want `asks for a role in the active organization, but organization.Delete .*wrong-organization`
	r.DELETE("/c/:org", ranksToday, remove) // want `asks for a role in the active organization, but organization.Delete .*wrong-organization`
	r.DELETE("/d/:org", mayToday, remove)   // want `asks for a role in the active organization, but organization.Delete .*wrong-organization`
	r.DELETE("/e/:org", ranksHere, remove)
	r.DELETE("/f/:org", staff, remove)
	r.DELETE("/g/:org", remove)        // want `every signed-in user run organization.Delete .*object-level`
	r.DELETE("/users/:id", removeUser) // want `every signed-in user run user.Delete .*object-level`
	r.DELETE("/me/:id", self, removeUser)
	r.Run()
}

func auth(c *gin.Context) {
	var s session
	_, err := jwt.ParseWithClaims(c.GetHeader("Authorization"), &s, key, jwt.WithValidMethods([]string{"RS256"}))
	if err != nil || s.AZP != "https://app.example.com" || s.Issuer != "https://clerk.example.com" {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Set("session", &s)
}

func key(*jwt.Token) (any, error) {
	return jwt.ParseRSAPublicKeyFromPEM([]byte(os.Getenv("CLERK_JWT_KEY")))
}

func mayDelete(c *gin.Context) {
	if s := c.MustGet("session").(*session); !slices.Contains(s.May, "org:settings:delete") {
		c.AbortWithStatus(http.StatusForbidden)
	}
}

func ranks(c *gin.Context) {
	if s := c.MustGet("session").(*session); s.Rank != "org:admin" {
		c.AbortWithStatus(http.StatusForbidden)
	}
}

func ranksToday(c *gin.Context) {
	if s := c.MustGet("session").(*session); s.Active.Rank != "admin" {
		c.AbortWithStatus(http.StatusForbidden)
	}
}

func mayToday(c *gin.Context) {
	if s := c.MustGet("session").(*session); !strings.Contains(s.Active.May, "delete") {
		c.AbortWithStatus(http.StatusForbidden)
	}
}

func ranksHere(c *gin.Context) {
	if s := c.MustGet("session").(*session); s.Rank != "org:admin" || s.Tenant != c.Param("org") {
		c.AbortWithStatus(http.StatusForbidden)
	}
}

func staff(c *gin.Context) {
	if s := c.MustGet("session").(*session); !s.Staff {
		c.AbortWithStatus(http.StatusForbidden)
	}
}

func self(c *gin.Context) {
	if s := c.MustGet("session").(*session); s.Subject != c.Param("id") {
		c.AbortWithStatus(http.StatusForbidden)
	}
}

func remove(c *gin.Context) { organization.Delete(c.Request.Context(), c.Param("org")) }

func removeUser(c *gin.Context) { user.Delete(c.Request.Context(), c.Param("id")) }
