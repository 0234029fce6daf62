// Package serveridentity takes ids from requests that are no identities of the caller, or that it has written itself.
package serveridentity

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

type requestKey struct{}

func requestID(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get("X-Request-ID")
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), requestKey{}, id)))
	})
}

func target(c *gin.Context) {
	id := c.Param("user_id")
	usr, err := user.Get(c.Request.Context(), id)
	if err != nil {
		c.AbortWithStatus(http.StatusNotFound)
		return
	}
	c.Set("targetUser", usr)
}

func gateway(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims, ok := clerk.SessionClaimsFromContext(r.Context())
		if !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		r.Header.Set("X-User-ID", claims.Subject)
		next.ServeHTTP(w, r)
	})
}

func behindGateway(_ http.ResponseWriter, r *http.Request) {
	id := r.Header.Get("X-User-ID")
	user.Update(r.Context(), id, &user.UpdateParams{})
}

func tenant(c *gin.Context) {
	claims, ok := clerk.SessionClaimsFromContext(c.Request.Context())
	org := c.GetHeader("X-Org-ID")
	if !ok || org != claims.ActiveOrganizationID {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.Set("orgID", org)
}
