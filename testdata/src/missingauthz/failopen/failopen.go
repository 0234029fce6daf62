// Package failopen switches authentication off.
package failopen

import (
	"context"
	"net/http"
	"os"
	"strings"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/jwt"
	"github.com/gin-gonic/gin"
)

type key struct{}

func emptyKey(secret string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		guarded := clerkhttp.RequireHeaderAuthorization()(next)
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if secret == "" { // want `fail-open`
				next.ServeHTTP(w, r)
				return
			}
			guarded.ServeHTTP(w, r)
		})
	}
}

func environment(c *gin.Context) {
	if os.Getenv("GIN_MODE") != "release" { // want `fail-open`
		c.Set("userID", "user_dev")
		c.Next()
		return
	}
	claims, err := jwt.Verify(c.Request.Context(), &jwt.VerifyParams{Token: c.GetHeader("Authorization")})
	if err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Set("userID", claims.Subject)
}

func debugHeader(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Skip-Auth") == "true" { // want `fail-open`
			next.ServeHTTP(w, r)
			return
		}
		clerkhttp.RequireHeaderAuthorization()(next).ServeHTTP(w, r)
	})
}

func demoToken(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		if token == "demo-token" { // want `fail-open`
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, "user_demo")))
			return
		}
		claims, err := jwt.Verify(r.Context(), &jwt.VerifyParams{Token: token})
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, claims.Subject)))
	})
}
