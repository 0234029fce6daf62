// Package bridge runs middleware of net/http inside middleware of gin and echo, and its rejection stops nothing.
package bridge

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func required(c *gin.Context) {
	clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		c.Request = r
		c.Next()
	})).ServeHTTP(c.Writer, c.Request) // want `bridge`
}

func innerAbort() gin.HandlerFunc {
	guard := clerkhttp.WithHeaderAuthorization()
	return func(c *gin.Context) {
		h := guard(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
				c.AbortWithStatus(http.StatusUnauthorized)
				return
			}
			c.Request = r
			c.Next()
		}))
		h.ServeHTTP(c.Writer, c.Request) // want `bridge`
	}
}

func unconditional(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			c.SetRequest(r)
		})).ServeHTTP(c.Response(), c.Request()) // want `bridge`
		return next(c)
	}
}

func noop(http.ResponseWriter, *http.Request) {}

func use(r *gin.Engine) {
	r.Use(gin.WrapH(clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(noop)))) // want `bridge`
}
