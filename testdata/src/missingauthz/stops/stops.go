// Package stops ends the request where a check fails, in the ways that people do.
package stops

import (
	"errors"
	"net/http"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func elseBranch(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok || !claims.HasRole("org:admin") {
		http.Error(w, "forbidden", http.StatusForbidden)
	} else {
		user.Delete(r.Context(), r.FormValue("id"))
	}
}

func helper(c *gin.Context) {
	if _, ok := clerk.SessionClaimsFromContext(c.Request.Context()); !ok {
		sendError(c, http.StatusUnauthorized)
		return
	}
	c.Next()
}

func sendError(c *gin.Context, status int) {
	c.AbortWithStatusJSON(status, gin.H{"error": http.StatusText(status)})
}

func abortFirst(c *gin.Context) {
	if _, ok := clerk.SessionClaimsFromContext(c.Request.Context()); !ok {
		c.Abort()
		c.JSON(http.StatusUnauthorized, gin.H{"error": "unauthorized"})
		return
	}
}

func lastHandler(c *gin.Context) {
	claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
	if !ok {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "unauthorized"})
		return
	}
	user.Delete(c.Request.Context(), claims.Subject)
}

func routes(r *gin.Engine) {
	r.DELETE("/me", abortFirst, lastHandler)
}

func echoError(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if _, ok := clerk.SessionClaimsFromContext(c.Request().Context()); !ok {
			return c.JSON(http.StatusUnauthorized, nil)
		}
		return next(c)
	}
}

var errDenied = errors.New("denied")

func verify(r *http.Request) error {
	token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	if _, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token}); err != nil {
		return errDenied
	}
	return nil
}

func guarded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		err := verify(r)
		if err == nil {
			next.ServeHTTP(w, r)
			return
		}
		http.Error(w, err.Error(), http.StatusUnauthorized)
	})
}

func switched(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	switch {
	case !ok:
		w.WriteHeader(http.StatusUnauthorized)
	case !claims.HasPermission("org:users:remove"):
		w.WriteHeader(http.StatusForbidden)
	default:
		user.Delete(r.Context(), r.FormValue("id"))
	}
}
