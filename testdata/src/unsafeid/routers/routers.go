// Package routers gets ids from routers that leave an escaped slash as it is.
package routers

import (
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/labstack/echo/v4"
)

func withChi(w http.ResponseWriter, r *http.Request) {
	if _, err := user.Get(r.Context(), chi.URLParam(r, "id")); err != nil {
		w.WriteHeader(http.StatusNotFound)
	}
}

func withGin(c *gin.Context) {
	if _, err := user.Get(c.Request.Context(), c.Param("id")); err != nil {
		c.AbortWithStatus(http.StatusNotFound)
	}
}

func withEcho(c echo.Context) error {
	_, err := user.Get(c.Request().Context(), c.Param("id"))
	return err
}
