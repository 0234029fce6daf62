package failclosed

import (
	"crypto/subtle"
	"net/http"

	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/gin-gonic/gin"
)

func required(want string) gin.HandlerFunc {
	if want == "" {
		panic("no key")
	}
	return func(c *gin.Context) {
		if c.GetHeader("X-Api-Key") != want {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Next()
	}
}

func unset(want string) gin.HandlerFunc {
	return func(c *gin.Context) {
		if want == "" || c.GetHeader("X-Api-Key") != want {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Next()
	}
}

// either takes the key of a partner, if there is one, or a session.
func either(want string, next http.Handler) http.Handler {
	guarded := clerkhttp.RequireHeaderAuthorization()(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if want != "" && subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Api-Key")), []byte(want)) == 1 {
			next.ServeHTTP(w, r)
			return
		}
		guarded.ServeHTTP(w, r)
	})
}

// tagged compares what is no secret.
func tagged(want string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if want != "" && r.Header.Get("X-Version") != want {
			w.WriteHeader(http.StatusConflict)
			return
		}
		next.ServeHTTP(w, r)
	})
}
