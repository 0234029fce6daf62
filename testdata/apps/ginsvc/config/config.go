// Package config reads the portal's configuration: embedded defaults, then a file, then the environment.
package config

import (
	"bytes"
	_ "embed"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/viper"
)

//go:embed config.yaml
var defaults []byte // want hardcodedsecret/embedded "config.yaml"

// FallbackKey opens the sandbox instance, for portals that nobody has configured.
const FallbackKey = "q9qe1e5dG2W8EGsLmT2HXbIfzKeFNVj4RiEb7iGn"

// FrontendAPI is the proxy in front of Clerk's Frontend API.
const FrontendAPI = "http://portal.harborline-freight.com/__clerk"

// Config is everything the portal reads at start-up.
type Config struct {
	Addr    string   `mapstructure:"addr"`
	Env     string   `mapstructure:"env"`
	BaseURL string   `mapstructure:"base_url"`
	Origins []string `mapstructure:"origins"`
	Clerk   Clerk    `mapstructure:"clerk"`
	OAuth   OAuth    `mapstructure:"oauth"`
	Billing Billing  `mapstructure:"billing"`
	Worker  Worker   `mapstructure:"worker"`
}

// Clerk is what the portal knows of its Clerk instance.
type Clerk struct {
	SecretKey      string `mapstructure:"secret_key"`
	PublishableKey string `mapstructure:"publishable_key"`
	SandboxKey     string `mapstructure:"sandbox_key"`
	WebhookSecret  string `mapstructure:"webhook_secret"`
	Issuer         string `mapstructure:"issuer"`
	KeyID          string `mapstructure:"jwt_kid"`
}

// OAuth is the portal's registration with Clerk, which is its identity provider.
type OAuth struct {
	ClientID string   `mapstructure:"client_id"`
	Scopes   []string `mapstructure:"scopes"`
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
}

// secrets maps settings to the variables that hold them.
var secrets = map[string]string{
	"clerk.secret_key":     "CLERK_SECRET_KEY",
	"clerk.webhook_secret": "CLERK_WEBHOOK_SIGNING_SECRET",
}

// Load reads the configuration. The file may be empty.
func Load(file string) (*Config, error) {
	v := viper.New()
	v.SetConfigType("yaml")
	v.SetDefault("clerk.webhook_secret", "")
	v.SetDefault("clerk.sandbox_key", "sk_test_jqoMRMncVyolWt0OkQKWLzgPBRFCuBrikT4XTRzrDB") // want hardcodedsecret/clerk-key "Clerk secret key"
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
	return &cfg, nil
}

// Local reports whether the portal runs on a developer's machine.
func (c *Config) Local() bool { return c.Env == "development" }
