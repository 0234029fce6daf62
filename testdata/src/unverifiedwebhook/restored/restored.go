// Package restored puts the body back for the framework to decode.
package restored

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
	svix "github.com/svix/svix-webhooks/go"
)

type event struct {
	Type string          `json:"type"`
	Data json.RawMessage `json:"data"`
}

type handler struct {
	webhook *svix.Webhook
	apply   func(ctx context.Context, e event) error
}

func (h *handler) gin(c *gin.Context) {
	payload, err := io.ReadAll(c.Request.Body)
	if err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	c.Request.Body = io.NopCloser(bytes.NewBuffer(payload))
	if err := h.webhook.Verify(payload, c.Request.Header); err != nil {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "invalid signature"})
		return
	}
	var e event
	if err := c.ShouldBindJSON(&e); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "malformed event"})
		return
	}
	h.apply(c.Request.Context(), e)
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func (h *handler) echo(c echo.Context) error {
	payload, err := io.ReadAll(c.Request().Body)
	if err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, "unreadable body")
	}
	if err := h.webhook.Verify(payload, c.Request().Header); err != nil {
		return echo.NewHTTPError(http.StatusUnauthorized, "invalid signature")
	}
	var e event
	if err := json.Unmarshal(payload, &e); err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, "malformed event")
	}
	if err := h.apply(c.Request().Context(), e); err != nil {
		return err
	}
	return c.NoContent(http.StatusNoContent)
}

func (h *handler) fiber(c *fiber.Ctx) error {
	header := http.Header{}
	for _, name := range []string{"svix-id", "svix-timestamp", "svix-signature"} {
		header.Set(name, c.Get(name))
	}
	if err := h.webhook.Verify(c.Body(), header); err != nil {
		return fiber.NewError(fiber.StatusUnauthorized, "invalid signature")
	}
	var e event
	if err := c.BodyParser(&e); err != nil {
		return fiber.NewError(400, "malformed event")
	}
	if err := h.apply(context.Background(), e); err != nil {
		return err
	}
	return c.SendStatus(fiber.StatusNoContent)
}
