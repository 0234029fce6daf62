// Package bytes verifies something else than what it uses.
package bytes

import (
	"context"
	"encoding/json"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
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

func (h *handler) again(w http.ResponseWriter, r *http.Request) {
	var e event
	if err := json.NewDecoder(r.Body).Decode(&e); err != nil {
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	payload, _ := json.Marshal(e)
	if err := h.webhook.Verify(payload, r.Header); err != nil { // want `the signature is checked against JSON that Marshal made again, not against what was received; .* \(other-bytes\)`
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	h.apply(r.Context(), e)
}

func (h *handler) second(w http.ResponseWriter, r *http.Request) {
	payload, _ := io.ReadAll(r.Body)
	if err := h.webhook.Verify(payload, r.Header); err != nil {
		http.Error(w, "invalid signature", http.StatusUnauthorized)
		return
	}
	var e event
	json.NewDecoder(r.Body).Decode(&e) // want `the event comes from a second read of the body, not from the bytes verified at line \d+`
	h.apply(r.Context(), e)
}

func (h *handler) bound(c *gin.Context) {
	payload, err := c.GetRawData()
	if err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	if err := h.webhook.Verify(payload, c.Request.Header); err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	var e event
	if err := c.ShouldBindJSON(&e); err != nil { // want `the event comes from a second read of the body`
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	h.apply(c.Request.Context(), e)
}
