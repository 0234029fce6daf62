// Package config reads settings for other packages.
package config

import (
	"errors"
	"os"
)

type Config struct {
	WebhookSecret string
	SigningSecret string
}

func Load() (*Config, error) {
	c := &Config{
		WebhookSecret: os.Getenv("CLERK_WEBHOOK_SECRET"),
		SigningSecret: os.Getenv("CLERK_SIGNING_SECRET"),
	}
	if c.SigningSecret == "" {
		return nil, errors.New("CLERK_SIGNING_SECRET is not set")
	}
	return c, nil
}

func Secret() string { return os.Getenv("WEBHOOK_SECRET") }
