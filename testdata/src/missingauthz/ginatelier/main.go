// Package main shows what an atelier makes, and asks whom it must.
package main

import (
	"log"
	"net/http"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
	adapter "github.com/gwatts/gin-adapter"

	"missingauthz/ginatelier/rights"
)

var works = map[string]string{}

func main() {
	if os.Getenv("CLERK_SECRET_KEY") == "" {
		log.Fatal("CLERK_SECRET_KEY is not set")
	}
	r := gin.New()
	r.GET("/works", list)
	r.GET("/works/:id", show)

	r.Use(adapter.Wrap(clerkhttp.RequireHeaderAuthorization()), rights.Keep)
	r.POST("/works", add)
	r.DELETE("/works/:id", rights.Role("org:artist"), remove)
	r.DELETE("/me", leave)

	curators := r.Group("/curators", rights.Role("org:curator"))
	{
		curators.DELETE("/artists/:id", ban)
		curators.DELETE("/ateliers/:org", closeAtelier)
	}
	r.PUT("/artists/:id", banSelf)
	r.NoRoute(func(c *gin.Context) { c.Status(http.StatusNotFound) })
	log.Fatal(http.ListenAndServe(":8080", r))
}

func list(c *gin.Context) { c.JSON(http.StatusOK, works) }

func show(c *gin.Context) { c.String(http.StatusOK, works[c.Param("id")]) }

func add(c *gin.Context) {
	works[c.PostForm("id")] = rights.UserID(c)
	c.Status(http.StatusCreated)
}

func remove(c *gin.Context) { delete(works, c.Param("id")) }

func leave(c *gin.Context) {
	claims, _ := clerk.SessionClaimsFromContext(c.Request.Context())
	user.Delete(c.Request.Context(), claims.Subject)
}

func ban(c *gin.Context) { user.Ban(c.Request.Context(), c.Param("id")) }

func banSelf(c *gin.Context) {
	if rights.UserID(c) != c.Param("id") {
		c.JSON(http.StatusForbidden, gin.H{"error": "not you"})
		return
	}
	ban(c)
}

func closeAtelier(c *gin.Context) {
	if !rights.WorksIn(c, c.Param("org")) {
		c.Status(http.StatusNotFound)
		return
	}
	organization.Delete(c.Request.Context(), c.Param("org"))
}
