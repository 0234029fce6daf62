// Package checkedsecrets looks at its secrets somewhere on their way.
package checkedsecrets

import (
	"errors"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/spf13/viper"
	svix "github.com/svix/svix-webhooks/go"
)

type config struct {
	WebhookSecret string `env:"CLERK_WEBHOOK_SECRET,required"`
	SigningSecret string
	OtherSecret   string
	ListedSecret  string
}

func load() (config, error) {
	c := config{
		SigningSecret: os.Getenv("SIGNING_SECRET"),
		OtherSecret:   mustGetenv("OTHER_SECRET"),
		ListedSecret:  os.Getenv("LISTED_SECRET"),
	}
	return c, c.validate()
}

func (c config) validate() error {
	if strings.TrimSpace(c.SigningSecret) == "" {
		return errors.New("SIGNING_SECRET is not set")
	}
	for name, value := range map[string]string{"secret": c.ListedSecret} {
		if value == "" {
			return fmt.Errorf("%s is not set", name)
		}
	}
	return nil
}

func mustGetenv(name string) string {
	v := os.Getenv(name)
	if v == "" {
		log.Fatalf("%s is not set", name)
	}
	return v
}

func tagged(c config) (*svix.Webhook, error)    { return svix.NewWebhook(c.WebhookSecret) }
func validated(c config) (*svix.Webhook, error) { return svix.NewWebhook(c.SigningSecret) }
func required(c config) (*svix.Webhook, error)  { return svix.NewWebhook(c.OtherSecret) }
func listed(c config) (*svix.Webhook, error)    { return svix.NewWebhook(c.ListedSecret) }
func must() (*svix.Webhook, error)              { return svix.NewWebhook(mustGetenv("MUST_SECRET")) }
func setting() (*svix.Webhook, error)           { return svix.NewWebhook(viper.GetString("clerk.webhook")) }

func direct() (*svix.Webhook, error) {
	secret := os.Getenv("DIRECT_SECRET")
	if secret == "" {
		return nil, errors.New("DIRECT_SECRET is not set")
	}
	return svix.NewWebhook(secret)
}

func length() (*svix.Webhook, error) {
	secret := os.Getenv("LENGTH_SECRET")
	if len(secret) < 24 {
		return nil, errors.New("LENGTH_SECRET is too short")
	}
	return svix.NewWebhook(secret)
}

func prefix() (*svix.Webhook, error) {
	secret := os.Getenv("PREFIX_SECRET")
	if !strings.HasPrefix(secret, "whsec_") {
		return nil, errors.New("PREFIX_SECRET is malformed")
	}
	return svix.NewWebhook(secret)
}

func lookedUp() (*svix.Webhook, error) {
	secret, ok := os.LookupEnv("LOOKED_SECRET")
	if !ok {
		return nil, errors.New("LOOKED_SECRET is not set")
	}
	return svix.NewWebhook(secret)
}

func init() {
	for _, name := range []string{"INIT_SECRET", "DATABASE_URL"} {
		if os.Getenv(name) == "" {
			log.Fatalf("%s is not set", name)
		}
	}
}

func atInit() (*svix.Webhook, error) { return svix.NewWebhook(os.Getenv("INIT_SECRET")) }

func verifier(secret string) (*svix.Webhook, error) {
	if secret == "" {
		return nil, errors.New("no secret")
	}
	return svix.NewWebhook(secret)
}

func byVerifier() (*svix.Webhook, error) { return verifier(os.Getenv("VERIFIER_SECRET")) }
