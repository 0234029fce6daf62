package unverifiedwebhook

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"time"

	svix "github.com/svix/svix-webhooks/go"
)

type Event struct {
	Type string
	Data struct{ ID string }
}

type users struct{ db *sql.DB }

func (u users) DeleteUser(ctx context.Context, id string) error {
	_, err := u.db.ExecContext(ctx, "DELETE FROM users WHERE id = $1", id)
	return err
}

func (u users) Save(ctx context.Context, payload []byte) error {
	_, err := u.db.ExecContext(ctx, "INSERT INTO events (payload) VALUES ($1)", payload)
	return err
}

var store users

func apply(ctx context.Context, payload []byte) error {
	var event Event
	if err := json.Unmarshal(payload, &event); err != nil {
		return err
	}
	return store.DeleteUser(ctx, event.Data.ID)
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
func _(webhook *svix.Webhook, w http.ResponseWriter, r *http.Request, secret []byte) {
	payload, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	seconds, err := strconv.ParseInt(r.Header.Get("Svix-Timestamp"), 10, 64)
	if err != nil || time.Since(time.Unix(seconds, 0)).Abs() > 5*time.Minute {
		return
	}
	signature := r.Header.Get("Svix-Signature")
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(r.Header.Get("Svix-Id") + "." + r.Header.Get("Svix-Timestamp") + "." + string(payload)))
}
