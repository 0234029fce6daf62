package main

import (
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gin-gonic/gin"
)

func sessionOf(c *gin.Context) (*clerk.SessionClaims, error) {
	token := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
	return jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: token})
}

func requireSession() gin.HandlerFunc {
	return func(c *gin.Context) {
		claims, err := sessionOf(c)
		if err != nil {
			abort(c, http.StatusUnauthorized)
			return
		}
		c.Set("claims", claims)
		c.Set("userID", claims.Subject)
	}
}

// abort and answer both answer; only one of them stops gin.
func abort(c *gin.Context, status int) {
	c.AbortWithStatusJSON(status, gin.H{"error": http.StatusText(status)})
}

func answer(c *gin.Context, status int) { c.JSON(status, gin.H{"error": http.StatusText(status)}) }

func optionalSession(c *gin.Context) {
	if claims, err := sessionOf(c); err == nil {
		c.Set("userID", claims.Subject)
	}
	c.Next()
}

func engineer(c *gin.Context) bool {
	claims, ok := c.MustGet("claims").(*clerk.SessionClaims)
	return ok && claims.HasRole("org:engineer")
}

func engineersOnly() gin.HandlerFunc {
	return func(c *gin.Context) {
		if !engineer(c) {
			answer(c, http.StatusForbidden) // want `no-stop`
			return
		}
		c.Next()
	}
}

func ownEngineersOnly(c *gin.Context) {
	if !engineer(c) {
		abort(c, http.StatusForbidden) // gin stops; to return as well would only be tidier
	}
}

func engineersLater(c *gin.Context) {
	c.Next()
	if !engineer(c) { // want `late-check`
		abort(c, http.StatusForbidden)
	}
}

func engineersFirst(c *gin.Context) {
	if engineer(c) {
		c.Next()
		return
	}
	abort(c, http.StatusForbidden)
}

var clerkAuth = clerkhttp.RequireHeaderAuthorization()

func bridged() gin.HandlerFunc {
	return func(c *gin.Context) {
		next := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			if claims, ok := clerk.SessionClaimsFromContext(r.Context()); ok {
				c.Set("userID", claims.Subject)
			}
			c.Next()
		})
		clerkAuth(next).ServeHTTP(c.Writer, c.Request) // want `bridge`
	}
}

func sessionUnlessLocal(local bool) gin.HandlerFunc {
	required := requireSession()
	return func(c *gin.Context) {
		if local { // want `fail-open`
			c.Set("userID", "user_local")
			return
		}
		required(c)
	}
}

func skipHealth(c *gin.Context) {
	if c.Request.URL.Path == "/healthz" {
		c.Next()
		return
	}
	requireSession()(c)
}
