// Package nostop answers a failed check and goes on.
package nostop

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func handler(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole("org:admin") {
		http.Error(w, "forbidden", http.StatusForbidden) // want `no-stop`
	}
	user.Delete(r.Context(), r.FormValue("id"))
}

func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok {
			w.WriteHeader(http.StatusUnauthorized) // want `no-stop`
		}
		next.ServeHTTP(w, r)
	})
}

func answered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err != nil {
			w.WriteHeader(http.StatusUnauthorized) // want `no-stop`
			json.NewEncoder(w).Encode(map[string]string{"error": "unauthorized"})
		}
		next.ServeHTTP(w, r)
	})
}

func ginMiddleware(c *gin.Context) {
	if _, ok := clerk.SessionClaimsFromContext(c.Request.Context()); !ok {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "unauthorized"}) // want `no-stop`
		return
	}
	c.Next()
}

func ginRole(role string) gin.HandlerFunc {
	return func(c *gin.Context) {
		claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
		if !ok {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		if !claims.HasRole(role) {
			c.Status(http.StatusForbidden) // want `no-stop`
			return
		}
		c.Next()
	}
}

func ginHandler(c *gin.Context) {
	claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
	if !ok || !claims.HasRole("org:admin") {
		c.AbortWithStatus(http.StatusForbidden) // want `no-stop`
	}
	user.Delete(c.Request.Context(), c.Param("id"))
}

func echoMiddleware(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if _, ok := clerk.SessionClaimsFromContext(c.Request().Context()); !ok {
			c.JSON(http.StatusUnauthorized, nil) // want `no-stop`
		}
		return next(c)
	}
}
