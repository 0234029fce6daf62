// Package ginapp has handlers and middleware of gin.
package ginapp

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

func Auth() gin.HandlerFunc { //= nothing
	return func(c *gin.Context) { //= next authn; write gin userID authn
		claims, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: c.GetHeader("Authorization")})
		if err != nil {
			c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "unauthorized"})
			return
		}
		c.Set("userID", claims.Subject)
		c.Next()
	}
}

// NoAbort answers, but the chain goes on.
func NoAbort(c *gin.Context) { //= next none
	_, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: c.GetHeader("Authorization")})
	if err != nil {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "unauthorized"}) //! no-stop
		return
	}
	c.Next()
}

// AbortOnly relies on gin for the rest.
func AbortOnly(c *gin.Context) { //= next authn
	_, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: c.GetHeader("Authorization")})
	if err != nil {
		deny(c, "unauthorized")
	}
}

func deny(c *gin.Context, why string) { //= exit aborted; live everything
	c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": why})
}

func Bridge() gin.HandlerFunc { //= nothing
	return func(c *gin.Context) { //= next none
		clerkhttp.RequireHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //= next authn
			c.Request = r
			c.Next()
		})).ServeHTTP(c.Writer, c.Request) //! bridge
	}
}

func FlagBridge() gin.HandlerFunc { //= nothing
	mw := clerkhttp.RequireHeaderAuthorization()
	return func(c *gin.Context) { //= next authn
		authorized := false
		mw(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			c.Request = r
			authorized = true
		})).ServeHTTP(c.Writer, c.Request)
		if !authorized {
			c.Abort()
			return
		}
		c.Next()
	}
}

func ClaimsBridge(c *gin.Context) { //= next authn; read claims tested; write gin claims authn
	clerkhttp.WithHeaderAuthorization()(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c.Request = r
	})).ServeHTTP(c.Writer, c.Request)
	claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
	if !ok {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Set("claims", claims)
}

func Admin(c *gin.Context) { //= next role+global & gin role; read gin role tested
	if c.GetString("role") != "admin" {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Next()
}

func Delete(c *gin.Context) { //= next none & gin userID; work user.Delete request c.Param("id"), none & gin userID; read gin userID tested
	userID, exists := c.Get("userID")
	if !exists {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "unauthorized"})
		c.Abort()
		return
	}
	_ = userID
	user.Delete(c.Request.Context(), c.Param("id"))
}

func DeleteSelf(c *gin.Context) { //= next none; work user.Delete request c.Param("id"), owner & gin userID; read gin userID tested
	if c.GetString("userID") != c.Param("id") {
		c.JSON(http.StatusForbidden, nil)
		return
	}
	user.Delete(c.Request.Context(), c.Param("id"))
}

func Late(c *gin.Context) { //= next none; read gin userID tested
	c.Next()
	if _, ok := c.Get("userID"); !ok { //! late-check
		c.AbortWithStatus(401)
	}
}
