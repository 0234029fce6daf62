package unverifiedwebhook

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"hash"
	"io"
	"log"
	"net/http"
	"os"

	svix "github.com/svix/svix-webhooks/go"
)

type Event struct {
	Type string
	Data struct{ ID string }
}

type users struct{}

func (users) DeleteUser(ctx context.Context, id string) { log.Print(id) }
func (users) Save(ctx context.Context, payload []byte) error {
	return os.WriteFile("last", payload, 0o600)
}

var store users

func apply(ctx context.Context, payload []byte) {
	var event Event
	if err := json.Unmarshal(payload, &event); err == nil {
		store.DeleteUser(ctx, event.Data.ID)
	}
}

type handler struct {
	secret string
	hook   *svix.Webhook
}

func (h *handler) verify(payload []byte, header http.Header) error {
	return h.hook.Verify(payload, header)
}

// no-verification
func _(webhook *svix.Webhook) {}

// empty-secret
func _() {}

// error-ignored, late-verification, skipped-when-empty, replay
func _(webhook *svix.Webhook, h *handler, w http.ResponseWriter, r *http.Request) {
	payload, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
}

// other-bytes
func _(webhook *svix.Webhook, w http.ResponseWriter, r *http.Request, payload []byte, event Event) {}

// own-hmac
func _(webhook *svix.Webhook, w http.ResponseWriter, r *http.Request, mac hash.Hash, payload []byte, signature string) {
}
