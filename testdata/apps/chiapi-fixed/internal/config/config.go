// Package config reads what the API needs from its environment.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/joho/godotenv"

	"example.com/harborline/authkit"
)

// Issuer stands in the tokens that this API signs itself.
const Issuer = "https://api.harborline-freight.com"

// Names of variables that other packages mention in messages.
const (
	SecretKeyVar     = "CLERK_SECRET_KEY"
	WebhookSecretVar = "CLERK_WEBHOOK_SIGNING_SECRET"
)

// minKey is the shortest key, in bytes, that HS256 tokens are signed with.
const minKey = 32

const (
	development = "development"
	production  = "production"
)

// Config is everything the API reads at start-up.
type Config struct {
	Env      string
	Addr     string
	AppURL   string
	Origins  []string
	StaffOrg string
	Shutdown time.Duration
	Clerk    Clerk
	Sessions Sessions
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
	// MachineKey authenticates this API to other machines.
	MachineKey string
	// GatewayURL is the egress gateway in front of Clerk, empty if there is none.
	GatewayURL string
}

// Sessions is how session tokens are verified without a request to Clerk.
type Sessions struct {
	KeysetURL string
	Issuer    string
}

// Tokens holds the keys of the tokens that this API and its scanners sign.
type Tokens struct {
	Service      []byte
	Pickup       []byte
	Driver       []byte
	Depots       []byte
	ManifestPEM  []byte
	TerminalsPEM []byte
}

// Partners is how forwarders' tokens are recognised.
type Partners struct {
	KeysetURL string
	Issuer    string
}

// Load reads the configuration from the environment, and from .env on a developer's machine.
func Load() (*Config, error) {
	if err := godotenv.Load(); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("read .env: %w", err)
	}
	var env reader
	cfg := &Config{
		Env:      authkit.Env("APP_ENV", development),
		Addr:     authkit.Env("ADDR", ":8080"),
		AppURL:   authkit.Env("APP_URL", "http://localhost:3000"),
		Origins:  authkit.EnvList("APP_ORIGINS"),
		StaffOrg: authkit.Env("STAFF_ORG_ID", "org_CBhAy6f654s5jOmpS5oSngeCmyD"),
		Shutdown: 15 * time.Second,
		Clerk: Clerk{
			SecretKey:      env.require(SecretKeyVar),
			PublishableKey: authkit.Env("CLERK_PUBLISHABLE_KEY", "pk_test_YnJhdmUtaGVyb24tNDEuY2xlcmsuYWNjb3VudHMuZGV2JA"),
			WebhookSecret:  env.require(WebhookSecretVar),
			ReportsKey:     env.require("CLERK_REPORTS_KEY"),
			MachineKey:     env.require("CLERK_MACHINE_SECRET_KEY"),
			GatewayURL:     os.Getenv("CLERK_GATEWAY_URL"),
		},
		Sessions: Sessions{
			KeysetURL: authkit.Env("CLERK_JWKS_URL", "https://clerk.harborline-freight.com/.well-known/jwks.json"),
			Issuer:    authkit.Env("CLERK_ISSUER", "https://clerk.harborline-freight.com"),
		},
		Tokens: Tokens{
			Service: []byte(env.require("SERVICE_TOKEN_KEY")),
			Pickup:  []byte(env.require("PICKUP_LINK_KEY")),
			Driver:  []byte(env.require("DRIVER_TOKEN_KEY")),
			Depots:  []byte(env.require("DEPOT_SCAN_KEY")),

			TerminalsPEM: []byte(env.require("TERMINAL_SCAN_KEY")),
		},
		Partners: Partners{
			KeysetURL: authkit.Env("PARTNER_JWKS_URL", "https://clerk.partners.harborline-freight.com/.well-known/jwks.json"),
			Issuer:    authkit.Env("PARTNER_ISSUER", "https://clerk.partners.harborline-freight.com"),
		},
	}
	if path := env.require("MANIFEST_KEY_FILE"); path != "" {
		pem, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("read the manifest key: %w", err)
		}
		cfg.Tokens.ManifestPEM = pem
	}
	if err := errors.Join(env.missing...); err != nil {
		return nil, err
	}
	return cfg, cfg.validate()
}

// Production reports whether customers use this deployment.
func (c *Config) Production() bool { return c.Env == production }

// Local reports whether the API runs on a developer's machine, without TLS in front of it.
func (c *Config) Local() bool { return c.Env == development }

func (c *Config) validate() error {
	var errs []error
	if c.Production() && strings.HasPrefix(c.Clerk.SecretKey, "sk_test_") {
		errs = append(errs, fmt.Errorf("%s is a development key", SecretKeyVar))
	}
	if len(c.Origins) == 0 {
		errs = append(errs, errors.New("APP_ORIGINS names no origin"))
	}
	for name, key := range map[string][]byte{
		"SERVICE_TOKEN_KEY": c.Tokens.Service,
		"PICKUP_LINK_KEY":   c.Tokens.Pickup,
		"DRIVER_TOKEN_KEY":  c.Tokens.Driver,
		"DEPOT_SCAN_KEY":    c.Tokens.Depots,
	} {
		if len(key) < minKey {
			errs = append(errs, fmt.Errorf("%s is shorter than %d bytes", name, minKey))
		}
	}
	for name, raw := range map[string]string{
		"APP_URL":           c.AppURL,
		"CLERK_GATEWAY_URL": c.Clerk.GatewayURL,
		"CLERK_JWKS_URL":    c.Sessions.KeysetURL,
		"PARTNER_JWKS_URL":  c.Partners.KeysetURL,
	} {
		if err := secureURL(raw, c.Local()); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", name, err))
		}
	}
	return errors.Join(errs...)
}

// secureURL accepts https, an empty URL, and where it is local also http to the machine itself.
func secureURL(raw string, local bool) error {
	if raw == "" {
		return nil
	}
	u, err := url.Parse(raw)
	switch {
	case err != nil:
		return err
	case u.Scheme == "https":
		return nil
	case local && u.Scheme == "http" && u.Hostname() == "localhost":
		return nil
	}
	return errors.New("must start with https://")
}

// A reader collects the variables that are missing, so that all of them are reported at once.
type reader struct{ missing []error }

func (r *reader) require(key string) string {
	v, err := authkit.Require(key)
	if err != nil {
		r.missing = append(r.missing, err)
	}
	return v
}
