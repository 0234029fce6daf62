// Package bridged runs middleware of net/http inside middleware of gin and echo, and stops where it rejects.
package bridged

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func flag(c *gin.Context) {
	passed := false
	clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		passed = true
		c.Request = r
	})).ServeHTTP(c.Writer, c.Request)
	if !passed {
		c.Abort()
		return
	}
	c.Next()
}

func claims(c *gin.Context) {
	clerkhttp.WithHeaderAuthorization()(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		c.Request = r
	})).ServeHTTP(c.Writer, c.Request)
	if _, ok := clerk.SessionClaimsFromContext(c.Request.Context()); !ok {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Next()
}

func captured() gin.HandlerFunc {
	return func(c *gin.Context) {
		var session *clerk.SessionClaims
		clerkhttp.WithHeaderAuthorization()(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			session, _ = clerk.SessionClaimsFromContext(r.Context())
		})).ServeHTTP(c.Writer, c.Request)
		if session == nil {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Set("session", session)
	}
}

func terminal(r *gin.Engine) {
	r.GET("/ws", gin.WrapH(clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))))
}

func wrapped(e *echo.Echo) {
	e.Use(echo.WrapMiddleware(clerkhttp.RequireHeaderAuthorization()))
}

func echoInner(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) (err error) {
		clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			c.SetRequest(r)
			err = next(c)
		})).ServeHTTP(c.Response(), c.Request())
		return err
	}
}
