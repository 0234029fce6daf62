package failopen

import (
	"crypto/subtle"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func partners(want string) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			if want == "" { // want `fail-open`
				return next(c)
			}
			if subtle.ConstantTimeCompare([]byte(c.Request().Header.Get("X-Api-Key")), []byte(want)) == 0 {
				return c.NoContent(http.StatusUnauthorized)
			}
			return next(c)
		}
	}
}

func inOne(want string) gin.HandlerFunc {
	return func(c *gin.Context) {
		if want != "" && c.GetHeader("X-Api-Key") != want { // want `fail-open`
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Next()
	}
}

type cron struct{ shared string }

func (x *cron) allowed(r *http.Request) bool {
	if x.shared == "" { // want `fail-open`
		return true
	}
	return r.Header.Get("Authorization") == "Bearer "+x.shared || r.Header.Get("X-Cron-Token") == x.shared
}

func (x *cron) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !x.allowed(r) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func fromEnvironment(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		expected := os.Getenv("METRICS")
		if expected != "" && r.Header.Get("X-Token") != expected { // want `fail-open`
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
