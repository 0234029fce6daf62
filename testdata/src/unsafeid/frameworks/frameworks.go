// Package frameworks has the same in handlers of frameworks.
package frameworks

import (
	"context"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2/user"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

func ginQuery(c *gin.Context) {
	if _, err := user.Unban(c.Request.Context(), c.Query("id")); err != nil { // want `c.Query goes into the path of user.Unban.*\(unescaped-id\)`
		c.AbortWithStatus(http.StatusBadGateway)
	}
}

type target struct {
	ID string `json:"id" binding:"required"`
}

func ginBody(c *gin.Context) {
	var t target
	if err := c.ShouldBindJSON(&t); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	if _, err := user.Ban(c.Request.Context(), t.ID); err != nil { // want `t.ID from the request goes into the path of user.Ban.*\(unescaped-id\)`
		c.AbortWithStatus(http.StatusBadGateway)
	}
}

func echoQuery(c echo.Context) error {
	_, err := user.Delete(c.Request().Context(), c.QueryParam("id")) // want `c.QueryParam goes into the path of user.Delete.*\(unescaped-id\)`
	return err
}

func fiberQuery(c *fiber.Ctx) error {
	id := c.Query("id")
	_, err := user.DeleteTOTP(context.Background(), id) // want `c.Query goes into the path of user.DeleteTOTP.*\(unescaped-id\)`
	return err
}
