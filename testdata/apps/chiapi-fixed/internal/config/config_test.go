package config

import (
	"bytes"
	"testing"
)

func valid() *Config {
	key := bytes.Repeat([]byte{7}, minKey)
	return &Config{
		Env:     production,
		AppURL:  "https://app.harborline-freight.com",
		Origins: []string{"https://app.harborline-freight.com"},
		Clerk:   Clerk{SecretKey: "sk_live_dummy", WebhookSecret: "whsec_dummy"},
		Tokens:  Tokens{Service: key, Pickup: key, Driver: key, Depots: key},
	}
}

func TestValidate(t *testing.T) {
	tests := []struct {
		name   string
		change func(*Config)
		ok     bool
	}{
		{"complete", func(*Config) {}, true},
		{"development key in production", func(c *Config) { c.Clerk.SecretKey = "sk_test_dummy" }, false},
		{"development key", func(c *Config) { c.Env, c.Clerk.SecretKey = development, "sk_test_dummy" }, true},
		{"short key", func(c *Config) { c.Tokens.Pickup = []byte("secret") }, false},
		{"plain http", func(c *Config) { c.AppURL = "http://app.harborline-freight.com" }, false},
		{"localhost in production", func(c *Config) { c.AppURL = "http://localhost:3000" }, false},
		{"localhost", func(c *Config) { c.Env, c.AppURL = development, "http://localhost:3000" }, true},
		{"no origin", func(c *Config) { c.Origins = nil }, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := valid()
			tt.change(c)
			if err := c.validate(); (err == nil) != tt.ok {
				t.Errorf("validate() = %v, want ok %t", err, tt.ok)
			}
		})
	}
}
