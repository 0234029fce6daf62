// Package config loads settings.
package config

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/joho/godotenv"
)

// Load reads .env.
func Load() { // want Load:`loads settings at config/config.go:13`
	_ = godotenv.Load()
}

// Key is the secret key.
func Key() string { return os.Getenv("CLERK_SECRET_KEY") }

// Init does both in the right order.
func Init() { // want Init:`sets the key at config/config.go:22; loads settings at config/config.go:21`
	Load()
	clerk.SetKey(Key())
}
