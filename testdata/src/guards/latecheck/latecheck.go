// Package latecheck checks when it is too late.
package latecheck

import (
	"log"
	"net/http"
	"time"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
)

func After(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		claims, ok := clerk.SessionClaimsFromContext(r.Context()) //! late-check .*the next handler has already run
		if !ok || !claims.HasRole("org:admin") {
			http.Error(w, "forbidden", http.StatusForbidden)
		}
	})
}

func Gin(c *gin.Context) {
	c.Next()
	if _, ok := c.Get("userID"); !ok { //! late-check
		c.AbortWithStatus(http.StatusUnauthorized)
	}
}

func Delete(w http.ResponseWriter, r *http.Request) {
	user.Delete(r.Context(), r.PathValue("id"))
	claims, ok := clerk.SessionClaimsFromContext(r.Context()) //! late-check .*user.Delete has already run
	if !ok || claims.Subject != r.PathValue("id") {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
}

// Log looks at the caller for the log.
func Log(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		next.ServeHTTP(w, r)
		if claims, ok := clerk.SessionClaimsFromContext(r.Context()); ok {
			log.Println(claims.Subject, time.Since(start))
		}
	})
}

// Read looks the caller up to know what he may do.
func Read(w http.ResponseWriter, r *http.Request) {
	claims, ok := clerk.SessionClaimsFromContext(r.Context())
	if !ok {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	u, err := user.Get(r.Context(), claims.Subject)
	if err != nil || string(u.PublicMetadata) != `{"role":"admin"}` {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	user.Ban(r.Context(), r.PathValue("id"))
}
