// Package environment reads the key as it should be read: at run time, by name, and stops without it.
package environment

import (
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/clerk/clerk-sdk-go/v2"
)

// EnvSecretKey is the name of a variable, not a key.
const EnvSecretKey = "CLERK_SECRET_KEY"

const (
	fileEnv    = "CLERK_SECRET_KEY_FILE"
	legacyName = "CLERK_API_KEY"
)

func direct() { clerk.SetKey(os.Getenv("CLERK_SECRET_KEY")) }

func named() { clerk.SetKey(os.Getenv(EnvSecretKey)) }

func looked() {
	key, ok := os.LookupEnv(EnvSecretKey)
	if !ok {
		log.Fatalf("%s is not set", EnvSecretKey)
	}
	clerk.SetKey(key)
}

func first() { clerk.SetKey(either(EnvSecretKey, legacyName)) }

// either returns the first of the variables that is set.
func either(names ...string) string {
	for _, name := range names {
		if v := os.Getenv(name); v != "" {
			return v
		}
	}
	return ""
}

func must() { clerk.SetKey(mustEnv("CLERK_SECRET_KEY")) }

func mustEnv(name string) string {
	v := os.Getenv(name)
	if v == "" {
		panic(fmt.Sprintf("environment variable %s is empty", name))
	}
	return v
}

func prefixed(stage string) { clerk.SetKey(os.Getenv("APP_" + strings.ToUpper(stage) + "_KEY")) }

func fromFile() error {
	b, err := os.ReadFile(os.Getenv(fileEnv))
	if err != nil {
		return err
	}
	clerk.SetKey(strings.TrimSpace(string(b)))
	return nil
}

func mounted() error {
	b, err := os.ReadFile("/run/secrets/clerk-secret-key")
	clerk.SetKey(string(b))
	return err
}

func expanded() { clerk.SetKey(os.ExpandEnv("${CLERK_SECRET_KEY}")) }
