// Package frameworks receives unverified events with each framework.
package frameworks

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
	"github.com/labstack/echo/v4"
	echo5 "github.com/labstack/echo/v5"
)

type clerkEvent struct {
	Type string          `json:"type"`
	Data json.RawMessage `json:"data"`
}

type handler struct {
	apply func(ctx context.Context, e clerkEvent) error
}

func (h *handler) routes(r *gin.Engine, e *echo.Echo, e5 *echo5.Echo, f *fiber.App, f3 *fiber3.App) {
	r.POST("/webhooks/clerk", h.gin)
	e.POST("/webhooks/clerk", h.echo)
	e5.POST("/webhooks/clerk", h.echo5)
	f.Post("/webhooks/clerk", h.fiber)
	f3.Post("/webhooks/clerk", h.fiber3)
	r.POST("/webhooks/clerk/inline", func(c *gin.Context) {
		var event clerkEvent
		if err := c.BindJSON(&event); err != nil { // want `routes acts on events that nobody has verified`
			return
		}
		h.apply(c.Request.Context(), event)
	})
}

func (h *handler) gin(c *gin.Context) {
	var event clerkEvent
	if err := c.ShouldBindJSON(&event); err != nil { // want `gin acts on events that nobody has verified`
		c.JSON(http.StatusBadRequest, gin.H{"error": "malformed event"})
		return
	}
	switch event.Type {
	case "user.created":
		h.apply(c.Request.Context(), event)
	}
}

func (h *handler) echo(c echo.Context) error {
	var event clerkEvent
	if err := c.Bind(&event); err != nil { // want `echo acts on events that nobody has verified`
		return err
	}
	return h.apply(c.Request().Context(), event)
}

func (h *handler) echo5(c *echo5.Context) error {
	event := new(clerkEvent)
	if err := c.Bind(event); err != nil { // want `echo5 acts on events that nobody has verified`
		return err
	}
	return h.apply(c.Request().Context(), *event)
}

func (h *handler) fiber(c *fiber.Ctx) error {
	var event clerkEvent
	if err := json.Unmarshal(c.Body(), &event); err != nil { // want `fiber acts on events that nobody has verified`
		return err
	}
	return h.apply(context.Background(), event)
}

func (h *handler) fiber3(c fiber3.Ctx) error {
	var event clerkEvent
	if err := c.Bind().JSON(&event); err != nil { // want `fiber3 acts on events that nobody has verified`
		return err
	}
	return h.apply(c.Context(), event)
}
