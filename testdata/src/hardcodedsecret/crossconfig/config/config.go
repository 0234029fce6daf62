// Package config loads the settings of a service, as most services do.
package config

import "os"

type Config struct {
	Addr      string
	JWTSecret string
	ClerkKey  string
	Webhook   string
}

func Load() *Config {
	return &Config{
		Addr:      getEnv("ADDR", ":8080"),
		JWTSecret: getEnv("JWT_SECRET", "dev-secret-change-in-production"),
		ClerkKey:  getEnv("CLERK_SECRET_KEY", ""),
		Webhook:   os.Getenv("CLERK_WEBHOOK_SIGNING_SECRET"),
	}
}

func getEnv(name, fallback string) string {
	if v, ok := os.LookupEnv(name); ok && v != "" {
		return v
	}
	return fallback
}
