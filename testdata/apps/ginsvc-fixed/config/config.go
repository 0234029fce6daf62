// Package config reads the portal's configuration: embedded defaults, then a file, then the environment.
package config

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/spf13/viper"
)

//go:embed config.yaml
var defaults []byte

// minKey is the shortest key, in bytes, that tokens are signed with.
const minKey = 32

// Config is everything the portal reads at start-up.
type Config struct {
	Addr    string   `mapstructure:"addr"`
	Env     string   `mapstructure:"env"`
	BaseURL string   `mapstructure:"base_url"`
	Origins []string `mapstructure:"origins"`
	Clerk   Clerk    `mapstructure:"clerk"`
	OAuth   OAuth    `mapstructure:"oauth"`
	Session Session  `mapstructure:"session"`
	Billing Billing  `mapstructure:"billing"`
	Worker  Worker   `mapstructure:"worker"`
}

// Clerk is what the portal knows of its Clerk instance.
type Clerk struct {
	SecretKey      string `mapstructure:"secret_key"`
	PublishableKey string `mapstructure:"publishable_key"`
	WebhookSecret  string `mapstructure:"webhook_secret"`
	Issuer         string `mapstructure:"issuer"`
	KeyID          string `mapstructure:"jwt_kid"`
}

// OAuth is the portal's registration with Clerk, which is its identity provider.
type OAuth struct {
	ClientID     string   `mapstructure:"client_id"`
	ClientSecret string   `mapstructure:"client_secret"`
	Scopes       []string `mapstructure:"scopes"`
}

// Session is how browser sessions are kept.
type Session struct {
	Key string `mapstructure:"key"`
}

// Billing is the service that invoices come from.
type Billing struct {
	URL     string        `mapstructure:"url"`
	Timeout time.Duration `mapstructure:"timeout"`
}

// Worker is what happens in the background.
type Worker struct {
	Every         time.Duration `mapstructure:"every"`
	InvitationAge time.Duration `mapstructure:"invitation_age"`
	TicketKey     string        `mapstructure:"ticket_key"`
}

// secrets maps settings to the variables that hold them.
var secrets = map[string]string{
	"clerk.secret_key":     "CLERK_SECRET_KEY",
	"clerk.webhook_secret": "CLERK_WEBHOOK_SIGNING_SECRET",
	"oauth.client_secret":  "PORTAL_OAUTH_CLIENT_SECRET",
	"session.key":          "PORTAL_SESSION_KEY",
	"worker.ticket_key":    "PORTAL_TICKET_KEY",
}

// Load reads the configuration. The file may be empty.
func Load(file string) (*Config, error) {
	v := viper.New()
	v.SetConfigType("yaml")
	if err := v.ReadConfig(bytes.NewReader(defaults)); err != nil {
		return nil, fmt.Errorf("embedded defaults: %w", err)
	}
	if file != "" {
		v.SetConfigFile(file)
		if err := v.MergeInConfig(); err != nil {
			return nil, fmt.Errorf("configuration file: %w", err)
		}
	}
	v.SetEnvPrefix("PORTAL")
	v.SetEnvKeyReplacer(strings.NewReplacer(".", "_"))
	v.AutomaticEnv()
	for setting, name := range secrets {
		if err := v.BindEnv(setting, name); err != nil {
			return nil, err
		}
	}
	var cfg Config
	if err := v.Unmarshal(&cfg); err != nil {
		return nil, err
	}
	return &cfg, cfg.validate()
}

// Local reports whether the portal runs on a developer's machine.
func (c *Config) Local() bool { return c.Env == "development" }

func (c *Config) validate() error {
	var errs []error
	for setting, value := range map[string]string{
		"clerk.secret_key":     c.Clerk.SecretKey,
		"clerk.webhook_secret": c.Clerk.WebhookSecret,
		"oauth.client_secret":  c.OAuth.ClientSecret,
		"session.key":          c.Session.Key,
		"worker.ticket_key":    c.Worker.TicketKey,
	} {
		if strings.TrimSpace(value) == "" {
			errs = append(errs, fmt.Errorf("%s is not set: use %s", setting, secrets[setting]))
		}
	}
	for setting, key := range map[string]string{"session.key": c.Session.Key, "worker.ticket_key": c.Worker.TicketKey} {
		if len(key) < minKey {
			errs = append(errs, fmt.Errorf("%s is shorter than %d bytes", setting, minKey))
		}
	}
	if len(c.Origins) == 0 {
		errs = append(errs, errors.New("origins names no origin"))
	}
	for _, raw := range []string{c.BaseURL, c.Clerk.Issuer} {
		u, err := url.Parse(raw)
		if err != nil || u.Scheme != "https" && !(c.Local() && u.Hostname() == "localhost") {
			errs = append(errs, fmt.Errorf("%q must start with https://", raw))
		}
	}
	return errors.Join(errs...)
}
