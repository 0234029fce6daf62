// Package appconfigenv is appconfig done right: the fields beside the key are constant, the key is not.
package appconfigenv

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
)

type config struct {
	Addr, SecretKey, Env string
	Clerk                clerkConfig
}

type clerkConfig struct {
	SecretKey, PublishableKey, JWKSPath string
}

func newConfig() *config {
	return &config{
		Addr:      ":8080",
		Env:       "production",
		SecretKey: os.Getenv("CLERK_SECRET_KEY"),
		Clerk: clerkConfig{
			SecretKey:      os.Getenv("CLERK_SECRET_KEY"),
			PublishableKey: "pk_live_Y2xlcmsuYWNtZS13aWRnZXRzLmNvbSQ",
			JWKSPath:       "/.well-known/jwks.json",
		},
	}
}

func main() {
	cfg := newConfig()
	clerk.SetKey(cfg.SecretKey)
	clerk.SetKey(cfg.Clerk.SecretKey)
	println(cfg.Addr, cfg.Env)
}

type server struct{ addr, key string }

func newServer(addr, key string) *server { return &server{addr, key} }

func (s *server) start() { clerk.SetKey(s.key) }

func run() { newServer("localhost:8080", os.Getenv("CLERK_SECRET_KEY")).start() }
