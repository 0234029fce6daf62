// Package latecheck checks when it is too late.
package latecheck

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func afterNext(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		if _, ok := clerk.SessionClaimsFromContext(r.Context()); !ok { // want `late-check`
			http.Error(w, "unauthorized", http.StatusUnauthorized)
		}
	})
}

func afterWork(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	user.Delete(r.Context(), id)
	claims, ok := clerk.SessionClaimsFromContext(r.Context()) // want `late-check`
	if !ok || claims.Subject != id {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func afterGinNext(c *gin.Context) {
	c.Next()
	if _, ok := clerk.SessionClaimsFromContext(c.Request.Context()); !ok { // want `late-check`
		c.AbortWithStatus(http.StatusUnauthorized)
	}
}

func afterEchoNext(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if err := next(c); err != nil {
			return err
		}
		if _, ok := clerk.SessionClaimsFromContext(c.Request().Context()); !ok { // want `late-check`
			return echo.ErrUnauthorized
		}
		return nil
	}
}
