// Package appconfig keeps the key in a configuration of its own before it reaches the SDK.
package appconfig

import (
	"github.com/clerk/clerk-sdk-go/v2"
)

type config struct {
	Addr  string
	Clerk clerkConfig
	Keys  map[string]string
}

type clerkConfig struct {
	SecretKey      string
	PublishableKey string
}

func newConfig() *config {
	return &config{
		Addr: ":8080",
		Clerk: clerkConfig{
			SecretKey:      "in-the-source", // want "Clerk secret key.*\\(clerk-key\\)"
			PublishableKey: "pk_live_Y2xlcmsuYWNtZS13aWRnZXRzLmNvbSQ",
		},
	}
}

func main() {
	cfg := newConfig()
	clerk.SetKey(cfg.Clerk.SecretKey)
}

type server struct{ key string }

func newServer(key string) *server { return &server{key: key} }

func (s *server) start() { clerk.SetKey(s.key) }

func run() {
	newServer("by-constructor").start() // want "Clerk secret key.*\\(clerk-key\\)"
}

type flat struct{ addr, key string }

func unkeyed() {
	f := flat{":8080", "unkeyed-field"} // want "Clerk secret key.*\\(clerk-key\\)"
	clerk.SetKey(f.key)
}

func assigned() {
	var f struct{ id, secret string }
	f.id = "public-identifier"
	f.secret = "assigned-field" // want "Clerk secret key.*\\(clerk-key\\)"
	clerk.SetKey(f.secret)
}
