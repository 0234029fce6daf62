// Package config reads what the API needs from its environment.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"time"

	"github.com/joho/godotenv"

	"example.com/harborline/authkit"
)

// Issuer stands in the tokens that this API signs itself.
const Issuer = "https://api.harborline-freight.com"

// AppURL is where customers use the API's frontend.
const AppURL = "http://app.harborline-freight.com"

// PartnerKeyset is where forwarders' verification keys are published.
const PartnerKeyset = "http://clerk.partners.harborline-freight.com/.well-known/jwks.json"

// ClerkKeyset is where Clerk publishes the keys of session tokens.
const ClerkKeyset = "https://clerk.harborline-freight.com/.well-known/jwks.json"

// ServiceTokenKey signs the tokens that Harborline's services show to each other.
const ServiceTokenKey = "harborline-services"

// Names of variables that other packages mention in messages.
const (
	SecretKeyVar     = "CLERK_SECRET_KEY"
	WebhookSecretVar = "CLERK_WEBHOOK_SIGNING_SECRET"
)

const (
	development = "development"
	production  = "production"
)

// Config is everything the API reads at start-up.
type Config struct {
	Env      string
	Addr     string
	Origins  []string
	StaffOrg string
	Shutdown time.Duration
	Clerk    Clerk
	Tokens   Tokens
	Partners Partners
}

// Clerk is what the API knows of its Clerk instances.
type Clerk struct {
	SecretKey      string
	PublishableKey string
	WebhookSecret  string
	// ReportsKey is the secret key of the instance that the reporting team owns.
	ReportsKey string
}

// Tokens holds keys of tokens that are signed elsewhere.
type Tokens struct {
	Driver       []byte
	Depots       []byte
	TerminalsPEM []byte
}

// Partners is how forwarders' tokens are recognised.
type Partners struct {
	Issuer string
}

// Load reads the configuration from the environment, and from .env on a developer's machine.
func Load() (*Config, error) {
	if err := godotenv.Load(); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("read .env: %w", err)
	}
	cfg := &Config{
		Env:      authkit.Env("APP_ENV", development),
		Addr:     authkit.Env("ADDR", ":8080"),
		Origins:  authkit.EnvList("APP_ORIGINS"),
		StaffOrg: authkit.Env("STAFF_ORG_ID", "org_CBhAy6f654s5jOmpS5oSngeCmyD"),
		Shutdown: 15 * time.Second,
		Clerk: Clerk{
			SecretKey:      getenv(SecretKeyVar, "sk_test_DYGXvwUJ19N0h2FCZe35unntVpdPWWyVVsDPjzSmAV"), // want hardcodedsecret/clerk-key "Clerk secret key"
			PublishableKey: getenv("CLERK_PUBLISHABLE_KEY", "pk_test_YnJhdmUtaGVyb24tNDEuY2xlcmsuYWNjb3VudHMuZGV2JA"),
			WebhookSecret:  os.Getenv(WebhookSecretVar),
			ReportsKey:     getenv("CLERK_REPORTS_KEY", "vZ7xjbFbtpiqYPv4azmCNiUpkrAtytZdI8ckyLX6"),
		},
		Tokens: Tokens{
			Driver:       []byte(os.Getenv("DRIVER_TOKEN_KEY")),
			Depots:       []byte(os.Getenv("DEPOT_SCAN_KEY")),
			TerminalsPEM: []byte(os.Getenv("TERMINAL_SCAN_KEY")),
		},
		Partners: Partners{
			Issuer: getenv("PARTNER_ISSUER", "https://clerk.partners.harborline-freight.com"),
		},
	}
	return cfg, cfg.validate()
}

// Production reports whether customers use this deployment.
func (c *Config) Production() bool { return c.Env == production }

// Local reports whether the API runs on a developer's machine, without TLS in front of it.
func (c *Config) Local() bool { return c.Env == development }

func (c *Config) validate() error {
	if c.Production() && strings.HasPrefix(c.Clerk.SecretKey, "sk_test_") {
		return fmt.Errorf("%s is a development key", SecretKeyVar)
	}
	return nil
}

func getenv(key, def string) string {
	v := os.Getenv(key)
	if v == "" {
		return def
	}
	return v
}
