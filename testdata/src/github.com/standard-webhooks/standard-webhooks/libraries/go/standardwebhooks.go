// Package standardwebhooks declares the part of github.com/standard-webhooks/standard-webhooks/libraries/go that the fixtures use.
package standardwebhooks

import (
	"net/http"
	"time"
)

const (
	HeaderWebhookID        string = "webhook-id"
	HeaderWebhookSignature string = "webhook-signature"
	HeaderWebhookTimestamp string = "webhook-timestamp"
)

type Webhook struct{}

func (*Webhook) Sign(msgId string, timestamp time.Time, payload []byte) (string, error)
func (*Webhook) Verify(payload []byte, headers http.Header) error
func (*Webhook) VerifyIgnoringTimestamp(payload []byte, headers http.Header) error

func NewWebhook(secret string) (*Webhook, error)
func NewWebhookRaw(secret []byte) (*Webhook, error)
