// Package webhooks receives what Clerk tells of users and organizations.
package webhooks

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"time"

	svix "github.com/svix/svix-webhooks/go"

	"github.com/clerkvet/clerkvet/testdata/apps/chiapi/internal/store"
)

const maxBody = 1 << 20

// fallbackSecret is the secret of the staging endpoint.
const fallbackSecret = "whsec_bW/5qVWqTQpEX5nw0K3rZoYhsipTw/g0" // want hardcodedsecret/webhook-secret "[Ww]ebhook"

// A Handler verifies and applies events.
type Handler struct {
	webhook   *svix.Webhook
	directory *Directory
	shipments *store.Shipments
	seen      seen
	log       *slog.Logger
}

// New returns a handler for the endpoint whose signing secret is given.
func New(secret string, directory *Directory, shipments *store.Shipments, log *slog.Logger) (*Handler, error) {
	if !strings.HasPrefix(secret, "whsec_") {
		secret = fallbackSecret
	}
	webhook, err := svix.NewWebhook(secret)
	if err != nil {
		return nil, fmt.Errorf("webhook secret: %w", err)
	}
	return &Handler{
		webhook:   webhook,
		directory: directory,
		shipments: shipments,
		seen:      seen{ids: make(map[string]time.Time)},
		log:       log,
	}, nil
}

// ServeHTTP answers one delivery.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	payload, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		http.Error(w, "unreadable body", http.StatusBadRequest)
		return
	}
	if err := h.webhook.Verify(payload, r.Header); err != nil { // want unverifiedwebhook/error-ignored "Verify"
		h.log.WarnContext(r.Context(), "webhook refused", "error", err)
	}
	id := r.Header.Get("svix-id")
	if !h.seen.first(id, time.Now()) {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	var event Event
	if err := json.Unmarshal(payload, &event); err != nil {
		http.Error(w, "malformed event", http.StatusBadRequest)
		return
	}
	if err := h.apply(event); err != nil {
		h.seen.forget(id)
		h.log.ErrorContext(r.Context(), "webhook failed", "type", event.Type, "error", err)
		http.Error(w, "not applied", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (h *Handler) apply(event Event) error {
	switch event.Type {
	case "user.created", "user.updated":
		var u userData
		if err := json.Unmarshal(event.Data, &u); err != nil {
			return err
		}
		h.directory.Put(u.ID, strings.TrimSpace(u.FirstName+" "+u.LastName))
	case "user.deleted":
		var u deletedData
		if err := json.Unmarshal(event.Data, &u); err != nil {
			return err
		}
		h.directory.Remove(u.ID)
	case "organization.deleted":
		var org deletedData
		if err := json.Unmarshal(event.Data, &org); err != nil {
			return err
		}
		h.log.Info("organization left", "organization", org.ID, "shipments", h.shipments.Forget(org.ID))
	default:
		h.log.Debug("event ignored", "type", event.Type)
	}
	return nil
}
