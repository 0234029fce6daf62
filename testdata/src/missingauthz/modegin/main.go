// Package main has middleware of gin whose settings say what it checks.
package main

import (
	"net/http"
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

type options struct {
	required bool
	env      string
}

func token(c *gin.Context) string { return strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ") }

// auth has a mode, and a hole in development.
func auth(o options) gin.HandlerFunc {
	return func(c *gin.Context) {
		raw := token(c)
		if raw == "" {
			if o.env == "" || o.env == "development" { // want `authentication is left out if env is development: .*fail-open`
				c.Set("user", "user_dev")
				c.Next()
				return
			}
			if o.required {
				c.AbortWithStatus(http.StatusUnauthorized)
				return
			}
			c.Next()
			return
		}
		claims, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: raw})
		if err != nil {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Set("user", claims.Subject)
		c.Next()
	}
}

// simple has the hole alone.
func simple(env string) gin.HandlerFunc {
	return func(c *gin.Context) {
		raw := token(c)
		if raw == "" {
			if env == "" || env == "development" { // want `authentication is left out if env is development: .*fail-open`
				c.Set("user", "user_dev")
				c.Next()
				return
			}
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		claims, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: raw})
		if err != nil {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Set("user", claims.Subject)
		c.Next()
	}
}

type service struct{ required bool }

// middleware is the handler itself.
func (s service) middleware(c *gin.Context) {
	raw := token(c)
	if raw == "" && !s.required {
		c.Next()
		return
	}
	finish(c, raw)
}

func finish(c *gin.Context, raw string) {
	claims, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: raw})
	if err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Set("user", claims.Subject)
	c.Next()
}

func main() {
	r := gin.New()
	env := os.Getenv("APP_ENV")
	r.DELETE("/1/me", auth(options{required: true, env: env}), remove)
	r.DELETE("/1/:id", auth(options{required: true, env: env}), removeOther) // want `object-level`
	r.DELETE("/2/:id", simple(env), removeOther)                             // want `object-level`
	r.DELETE("/2/me", simple(env), remove)
	r.DELETE("/3/me", service{required: true}.middleware, remove)
	r.DELETE("/4/me", service{}.middleware, remove) // want `DELETE /4/me reaches user.Delete .* lets requests without a token through; .*optional-auth`
	r.DELETE("/5/me", service{}.middleware, service{required: true}.middleware, remove)
	open := r.Group("/open", service{}.middleware)
	open.DELETE("/me", removeAsked)
	open.DELETE("/:id", removeOther) // want `optional-auth`
	r.Run()
}

func remove(c *gin.Context) { user.Delete(c.Request.Context(), c.GetString("user")) }

func removeAsked(c *gin.Context) {
	id := c.GetString("user")
	if id == "" {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	user.Delete(c.Request.Context(), id)
}

func removeOther(c *gin.Context) { user.Delete(c.Request.Context(), c.Param("id")) }
