// Package clientidentity believes clients who they are.
package clientidentity

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

type key struct{}

func byHeader(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get("X-User-ID") // want `client-identity`
		if id == "" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, id)))
	})
}

func byCookie(c *gin.Context) {
	id, err := c.Cookie("user_id") // want `client-identity`
	if err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Set("userID", id)
}

func byQuery(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		id := c.QueryParam("user_id") // want `client-identity`
		if id == "" {
			return echo.ErrUnauthorized
		}
		c.Set("user_id", id)
		return next(c)
	}
}

func byKey(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		apiKey := r.Header.Get("X-API-Key") // want `client-identity`
		usr, err := user.Get(r.Context(), apiKey)
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, usr.ID)))
	})
}

func demanded(c *gin.Context) {
	id := c.Query("user_id") // want `c.Query\("user_id"\) names the user.*client-identity`
	if id == "" {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "sign in"})
		return
	}
	c.String(http.StatusOK, id)
}

// filtered is about a user, whom it does not take for the caller.
func filtered(c *gin.Context) {
	id := c.Query("user_id")
	if id == "" {
		c.JSON(http.StatusBadRequest, gin.H{"error": "whose orders?"})
		return
	}
	c.String(http.StatusOK, id)
}
