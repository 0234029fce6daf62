// Package tagdefault has keys as the defaults in struct tags, which configuration loaders fill in.
package tagdefault

import (
	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/golang-jwt/jwt/v5"
	"github.com/svix/svix-webhooks/go"
)

type config struct {
	Addr      string `env:"ADDR" envDefault:"localhost:8080"`
	ClerkKey  string `env:"CLERK_SECRET_KEY" envDefault:"sk_test_default"` // want "Clerk secret key.*\\(clerk-key\\)"
	JWTKey    string `envconfig:"JWT_SECRET" default:"tag-default"`        // want "tokens.*\\(jwt-key\\)"
	Issuer    string `envconfig:"JWT_ISSUER" default:"https://acme-widgets.com"`
	Webhook   string `env:"CLERK_WEBHOOK_SIGNING_SECRET,required"`
	LogFormat string `env:"LOG_FORMAT" env-default:"json"`
}

func load(into *config) error { return parse(into) }

var parse func(into any) error

func main() error {
	var cfg config
	if err := load(&cfg); err != nil {
		return err
	}
	clerk.SetKey(cfg.ClerkKey)
	if _, err := svix.NewWebhook(cfg.Webhook); err != nil {
		return err
	}
	_, err := jwt.New(jwt.SigningMethodHS256).SignedString([]byte(cfg.JWTKey))
	return err
}
