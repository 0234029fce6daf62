// Package tagfine has struct tags that name a variable, ask for it, or give a default to something else.
package tagfine

import (
	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/svix/svix-webhooks/go"
)

type config struct {
	Addr     string `env:"ADDR" envDefault:"localhost:8080" help:"where to listen"`
	ClerkKey string `env:"CLERK_SECRET_KEY,required,notEmpty" json:"clerk_key" help:"secret key, sk_live_..."`
	Webhook  string `envconfig:"CLERK_WEBHOOK_SIGNING_SECRET" required:"true" default:""`
	Region   string `env:"REGION" envDefault:"eu-central-1"`
}

func main(parse func(any) error) error {
	cfg := &config{Region: "us-east-1"}
	if err := parse(cfg); err != nil {
		return err
	}
	clerk.SetKey(cfg.ClerkKey)
	_, err := svix.NewWebhook(cfg.Webhook)
	return err
}
