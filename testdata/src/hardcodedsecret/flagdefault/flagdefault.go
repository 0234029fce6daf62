// Package flagdefault has keys as the defaults of command-line flags.
package flagdefault

import (
	"flag"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/golang-jwt/jwt/v5"
	"github.com/spf13/pflag"
	"github.com/svix/svix-webhooks/go"
	"github.com/urfave/cli/v2"
)

var secretKey = flag.String("clerk-secret-key", "sk_test_default", "secret key of the Clerk instance") // want "Clerk secret key.*\\(clerk-key\\)"

func main() {
	flag.Parse()
	clerk.SetKey(*secretKey)
}

func into() (string, error) {
	var key string
	flag.StringVar(&key, "jwt-key", "flag-default", "key that signs tokens") // want "tokens.*\\(jwt-key\\)"
	flag.Parse()
	return jwt.New(jwt.SigningMethodHS256).SignedString([]byte(key))
}

func intoField() {
	var opts struct{ addr, key string }
	fs := flag.NewFlagSet("serve", flag.ExitOnError)
	fs.StringVar(&opts.addr, "addr", "localhost:8080", "where to listen")
	fs.StringVar(&opts.key, "key", "flag-set-default", "secret key") // want "Clerk secret key.*\\(clerk-key\\)"
	fs.Parse(os.Args[1:])
	clerk.SetKey(opts.key)
}

func posix() (*svix.Webhook, error) {
	secret := pflag.StringP("webhook-secret", "w", "whsec_default", "signing secret") // want "webhook.*\\(webhook-secret\\)"
	pflag.Parse()
	return svix.NewWebhook(*secret)
}

func app() *cli.App {
	var key string
	return &cli.App{
		Name: "acme",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "addr", Value: "localhost:8080"},
			&cli.StringFlag{
				Name:        "clerk-secret-key",
				EnvVars:     []string{"CLERK_SECRET_KEY"},
				Value:       "sk_test_default", // want "Clerk secret key.*\\(clerk-key\\)"
				Destination: &key,
			},
		},
		Action: func(*cli.Context) error {
			clerk.SetKey(key)
			return nil
		},
	}
}

func appByName() *cli.App {
	return &cli.App{
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "backend-key", Value: "sk_test_default"}, // want "Clerk secret key.*\\(clerk-key\\)"
			&cli.StringFlag{Name: "region", Value: "eu-central-1"},
		},
		Action: func(c *cli.Context) error {
			println(c.String("region"))
			clerk.SetKey(c.String("backend-key"))
			return nil
		},
	}
}
