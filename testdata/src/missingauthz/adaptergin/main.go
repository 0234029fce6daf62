// Package main has use cases that are adapted to gin.
package main

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

func main() {
	s := &server{}
	r := gin.New()
	r.POST("/a/users/:id/ban", handle(ban))  // want `POST /a/users/:id/ban reaches user.Ban \(line \d+\) with no authentication; register it behind main.require \(no-auth\)`
	r.DELETE("/a/users/:id", byID(remove))   // want `DELETE /a/users/:id reaches user.Delete .* \(no-auth\)`
	r.DELETE("/a/ctx/:id", s.wrap(s.remove)) // want `DELETE /a/ctx/:id reaches user.Delete .* \(no-auth\)`
	r.DELETE("/a/me", withUser(removeSelf))
	r.DELETE("/a/them/:id", withUser(removeThem)) // want `DELETE /a/them/:id lets every signed-in user run user.Delete .* \(object-level\)`
	r.DELETE("/a/leaky/:id", leaky(removeThem))   // want `DELETE /a/leaky/:id reaches user.Delete .* \(no-auth\)`
	r.DELETE("/a/wrapped/me", after(deleteMe))

	api := r.Group("/api", require)
	api.POST("/users/:id/ban", handle(ban)) // want `POST /api/users/:id/ban lets every signed-in user run user.Ban .* with the id in ID; .* \(object-level\)`
	api.DELETE("/me", s.wrap(s.removeMe))
	staff := api.Group("/staff", staffOnly)
	staff.POST("/users/:id/ban", handle(ban))
	staff.DELETE("/users/:id", byID(remove))
	r.Run()
}

type target struct {
	ID string `uri:"id"`
}

func handle[In any](fn func(ctx context.Context, in In) error) gin.HandlerFunc {
	return func(c *gin.Context) {
		var in In
		if err := c.ShouldBindUri(&in); err != nil {
			c.Status(http.StatusBadRequest)
			return
		}
		if err := fn(c.Request.Context(), in); err != nil {
			c.Status(http.StatusBadGateway)
		}
	}
}

func byID(fn func(ctx context.Context, id string) error) gin.HandlerFunc {
	return func(c *gin.Context) {
		if err := fn(c.Request.Context(), c.Param("id")); err != nil {
			c.Status(http.StatusBadGateway)
		}
	}
}

type server struct{}

func (s *server) wrap(fn func(c *gin.Context) (any, error)) gin.HandlerFunc {
	return func(c *gin.Context) {
		out, err := fn(c)
		if err != nil {
			c.Status(http.StatusBadGateway)
			return
		}
		c.JSON(http.StatusOK, out)
	}
}

func (s *server) remove(c *gin.Context) (any, error) {
	return user.Delete(c.Request.Context(), c.Param("id"))
}

func (s *server) removeMe(c *gin.Context) (any, error) {
	return user.Delete(c.Request.Context(), c.GetString("user"))
}

func withUser(fn func(c *gin.Context, userID string) error) gin.HandlerFunc {
	return func(c *gin.Context) {
		claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
		if !ok {
			c.Status(http.StatusUnauthorized)
			return
		}
		if err := fn(c, claims.Subject); err != nil {
			c.Status(http.StatusBadGateway)
		}
	}
}

// leaky aborts, which stops the handlers that follow, and calls the one that it adapts all the same.
func leaky(fn func(c *gin.Context, userID string) error) gin.HandlerFunc {
	return func(c *gin.Context) {
		if _, ok := clerk.SessionClaimsFromContext(c.Request.Context()); !ok {
			c.AbortWithStatus(http.StatusUnauthorized)
		}
		if err := fn(c, ""); err != nil {
			c.Status(http.StatusBadGateway)
		}
	}
}

// after runs a handler unless require has stopped.
func after(next gin.HandlerFunc) gin.HandlerFunc {
	return func(c *gin.Context) {
		require(c)
		if c.IsAborted() {
			return
		}
		next(c)
	}
}

func deleteMe(c *gin.Context) { user.Delete(c.Request.Context(), c.GetString("user")) }

func require(c *gin.Context) {
	claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
	if !ok {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Set("user", claims.Subject)
	c.Next()
}

func staffOnly(c *gin.Context) {
	claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
	if !ok || !claims.HasRole("org:staff") {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Next()
}

func ban(ctx context.Context, t target) error {
	_, err := user.Ban(ctx, t.ID)
	return err
}

func remove(ctx context.Context, id string) error {
	_, err := user.Delete(ctx, id)
	return err
}

func removeSelf(c *gin.Context, userID string) error {
	_, err := user.Delete(c.Request.Context(), userID)
	return err
}

func removeThem(c *gin.Context, _ string) error {
	_, err := user.Delete(c.Request.Context(), c.Param("id"))
	return err
}
