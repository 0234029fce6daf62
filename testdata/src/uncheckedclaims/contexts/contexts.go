// Package contexts puts claims into the context of a request, and compares them where they come out.
package contexts

import (
	"context"
	"net/http"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

type key struct{}

type checkedClaims struct {
	jwt.RegisteredClaims
	Party string `json:"azp"`
}

func checked(kf keyfunc.Keyfunc, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c := &checkedClaims{}
		if _, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), c, kf.Keyfunc); err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, c)))
	})
}

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, ok := r.Context().Value(key{}).(*checkedClaims)
		if !ok || c.Issuer != "https://clerk.shop.example" || c.Party != "https://shop.example" {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type ginClaims struct{ jwt.RegisteredClaims }

func unchecked(kf keyfunc.Keyfunc) gin.HandlerFunc {
	return func(c *gin.Context) {
		claims := &ginClaims{}
		_, err := jwt.ParseWithClaims(c.GetHeader("Authorization"), claims, kf.Keyfunc) // want `\(issuer-unchecked\)` `\(audience-unchecked\)`
		if err != nil {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Set("claims", claims)
		c.Next()
	}
}

// Claims takes the claims out again.
func Claims(c *gin.Context) *ginClaims {
	claims, _ := c.MustGet("claims").(*ginClaims)
	return claims
}

var _ = []any{checked, guard, unchecked}
