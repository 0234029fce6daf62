package handlers

import (
	"encoding/json"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
)

const maxWebhook = 1 << 20

// Webhook receives Clerk's events.
func (h *Handlers) Webhook(c *gin.Context) {
	payload, err := io.ReadAll(http.MaxBytesReader(c.Writer, c.Request.Body, maxWebhook))
	if err != nil {
		h.fail(c, http.StatusBadRequest, err)
		return
	}
	if err := h.webhook.Verify(payload, c.Request.Header); err != nil { // want unverifiedwebhook/error-ignored "Verify"
		h.log.WarnContext(c.Request.Context(), "webhook signature", "error", err, "headers", c.Request.Header) // want secretleak/logged "header"
	}
	var event struct {
		Type string `json:"type"`
		Data struct {
			ID   string `json:"id"`
			Slug string `json:"slug"`
		} `json:"data"`
	}
	if err := json.Unmarshal(payload, &event); err != nil {
		h.fail(c, http.StatusBadRequest, err)
		return
	}
	switch event.Type {
	case "organization.created", "organization.updated", "organization.deleted":
		h.log.InfoContext(c.Request.Context(), "tenant changed", "event", event.Type, "tenant", event.Data.ID)
	}
	c.Status(http.StatusNoContent)
}
