// Package svix declares the part of github.com/svix/svix-webhooks/go that the fixtures use.
package svix

import (
	"net/http"
	"net/url"
	"time"
)

type Webhook struct{}

func (*Webhook) Sign(msgId string, timestamp time.Time, payload []byte) (string, error)
func (*Webhook) Verify(payload []byte, headers http.Header) error
func (*Webhook) VerifyIgnoringTimestamp(payload []byte, headers http.Header) error

type SvixOptions struct {
	Debug      bool
	ServerUrl  *url.URL
	HTTPClient *http.Client
}

type Svix struct{}

func NewWebhook(secret string) (*Webhook, error)
func NewWebhookRaw(secret []byte) (*Webhook, error)
func String(s string) *string
func New(token string, options *SvixOptions) *Svix
