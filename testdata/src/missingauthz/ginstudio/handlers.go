package main

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

type handlers struct{ bookings map[string]string }

func (h *handlers) show(c *gin.Context) { c.String(http.StatusOK, h.bookings[c.Param("id")]) }

func (h *handlers) book(c *gin.Context) {
	h.bookings[c.Param("id")] = c.GetString("userID")
	c.Status(http.StatusNoContent)
}

func (h *handlers) bookAny(c *gin.Context) {
	h.bookings[c.PostForm("id")] = c.PostForm("name")
	c.Status(http.StatusNoContent)
}

func (h *handlers) drop(c *gin.Context) {
	delete(h.bookings, c.Param("id"))
	c.Status(http.StatusNoContent)
}

func (h *handlers) ban(c *gin.Context) {
	if _, err := user.Ban(c.Request.Context(), c.Param("id")); err != nil {
		c.JSON(http.StatusBadGateway, gin.H{"error": err.Error()})
	}
}

func (h *handlers) me(c *gin.Context) {
	if id, ok := c.Get("userID"); ok {
		c.JSON(http.StatusOK, gin.H{"id": id})
		return
	}
	c.JSON(http.StatusOK, gin.H{})
}

func (h *handlers) leave(c *gin.Context) {
	id := c.GetString("userID")
	if id == "" {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "sign in first"})
		return
	}
	user.Delete(c.Request.Context(), id)
}

func (h *handlers) leaveUntested(c *gin.Context) {
	if _, err := user.Delete(c.Request.Context(), c.GetString("userID")); err != nil {
		c.Status(http.StatusBadGateway)
	}
}

func (h *handlers) greet(c *gin.Context) {
	claims, _ := clerk.SessionClaimsFromContext(c.Request.Context()) // want `ok-ignored`
	c.String(http.StatusOK, "hello %s", claims.Subject)
}

func (h *handlers) hello(c *gin.Context) {
	claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
	if !ok {
		c.String(http.StatusOK, "hello")
		return
	}
	c.String(http.StatusOK, "hello %s", claims.Subject)
}
