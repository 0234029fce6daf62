// Package hooks takes secrets from other packages.
package hooks

import (
	"errors"

	svix "github.com/svix/svix-webhooks/go"
)

type Options struct {
	Secret string
	Name   string
}

type Handler struct{ webhook *svix.Webhook }

func New(name, secret string) (*Handler, error) {
	wh, err := svix.NewWebhook(secret)
	return &Handler{wh}, err
}

func Open(o Options) (*Handler, error) {
	wh, err := svix.NewWebhook(o.Secret)
	return &Handler{wh}, err
}

func NewChecked(secret string) (*Handler, error) {
	if secret == "" {
		return nil, errors.New("no secret")
	}
	wh, err := svix.NewWebhook(secret)
	return &Handler{wh}, err
}
