// Package bridge runs middleware of net/http inside other frameworks.
package bridge

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func Plain(c *gin.Context) { //= next none
	clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c.Next()
	})).ServeHTTP(c.Writer, c.Request) //! bridge .*abort unless
}

type Middleware struct {
	clerk func(http.Handler) http.Handler
}

func New() *Middleware { return &Middleware{clerk: clerkhttp.WithHeaderAuthorization()} }

// AbortInside aborts where nobody gets with a forged token.
func (m *Middleware) AbortInside() gin.HandlerFunc { //= nothing
	return func(c *gin.Context) { //= next optional; read claims tested; write gin user authn+optional
		handler := m.clerk(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			claims, ok := clerk.SessionClaimsFromContext(r.Context())
			if !ok {
				c.AbortWithStatus(http.StatusUnauthorized)
				return
			}
			c.Set("user", claims.Subject)
		}))
		handler.ServeHTTP(c.Writer, c.Request) //! bridge
	}
}

// Optional lets anonymous through on purpose, and nobody else is turned away inside.
func (m *Middleware) Optional(c *gin.Context) { //= next none
	m.clerk(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { c.Request = r })).ServeHTTP(c.Writer, c.Request)
	c.Next()
}

func Flag(c *gin.Context) { //= next authn
	passed := false
	clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		passed = true
		c.Request = r
	})).ServeHTTP(c.Writer, c.Request)
	if !passed {
		c.Abort()
	}
}

func Echo(next echo.HandlerFunc) echo.HandlerFunc { //= nothing
	return func(c echo.Context) error { //= next none
		clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			c.SetRequest(r)
		})).ServeHTTP(c.Response(), c.Request()) //! bridge .*return unless
		return next(c)
	}
}

func EchoInside(next echo.HandlerFunc) echo.HandlerFunc { //= nothing
	return func(c echo.Context) (err error) { //= next authn
		clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			c.SetRequest(r)
			err = next(c)
		})).ServeHTTP(c.Response(), c.Request())
		return err
	}
}

func Routes(r *gin.Engine, h http.Handler) {
	noop := http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})
	r.Use(gin.WrapH(clerkhttp.RequireHeaderAuthorization()(noop))) //! bridge
	r.GET("/me", gin.WrapH(clerkhttp.RequireHeaderAuthorization()(h)))
}
