// Package nofallback has the shapes of a default, and none for the key.
package nofallback

import (
	"cmp"
	"errors"
	"flag"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/spf13/viper"
)

func getenv(name, fallback string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return fallback
}

func empty() { clerk.SetKey(getenv("CLERK_SECRET_KEY", "")) }

func other() {
	port := getenv("PORT", "8080")
	region := getenv("REGION", "eu-central-1")
	println(port, region)
	clerk.SetKey(getenv("CLERK_SECRET_KEY", getenv("CLERK_API_KEY", "")))
}

func or() { clerk.SetKey(cmp.Or(os.Getenv("CLERK_SECRET_KEY"), os.Getenv("CLERK_API_KEY"))) }

func flags() {
	key := flag.String("clerk-secret-key", "", "secret key of the Clerk instance, sk_live_...")
	addr := flag.String("addr", "localhost:8080", "where to listen")
	flag.Parse()
	println(*addr)
	clerk.SetKey(*key)
}

func fromEnvironment() {
	key := flag.String("clerk-secret-key", os.Getenv("CLERK_SECRET_KEY"), "secret key")
	flag.Parse()
	clerk.SetKey(*key)
}

func configured() {
	viper.SetDefault("clerk.secret_key", "")
	viper.SetDefault("clerk.jwks_ttl", "1h")
	viper.BindEnv("clerk.secret_key", "CLERK_SECRET_KEY")
	clerk.SetKey(viper.GetString("clerk.secret_key"))
}

func refused() error {
	key := os.Getenv("CLERK_SECRET_KEY")
	if key == "" || key == "changeme" || key == "sk_test_local" {
		return errors.New("CLERK_SECRET_KEY is not set")
	}
	clerk.SetKey(key)
	return nil
}
