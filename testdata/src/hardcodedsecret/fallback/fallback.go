// Package fallback has defaults for the day the environment is not set: that day everybody knows the key.
package fallback

import (
	"cmp"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
)

func ifEmpty() {
	key := os.Getenv("CLERK_SECRET_KEY")
	if key == "" {
		key = "sk_test_local" // want "Clerk secret key.*\\(clerk-key\\)"
	}
	clerk.SetKey(key)
}

func ifNotEmpty() {
	key := "sk_test_local" // want "Clerk secret key.*\\(clerk-key\\)"
	if v := os.Getenv("CLERK_SECRET_KEY"); v != "" {
		key = v
	}
	clerk.SetKey(key)
}

func ifMissing() {
	key, ok := os.LookupEnv("CLERK_SECRET_KEY")
	if !ok {
		key = "sk_test_local" // want "Clerk secret key.*\\(clerk-key\\)"
	}
	clerk.SetKey(key)
}

func or() {
	clerk.SetKey(cmp.Or(os.Getenv("CLERK_SECRET_KEY"), "sk_test_local")) // want "Clerk secret key.*\\(clerk-key\\)"
}

func orSecond() {
	clerk.SetKey(cmp.Or(os.Getenv("CLERK_SECRET_KEY"), os.Getenv("CLERK_API_KEY"), "sk_test_local")) // want "Clerk secret key.*\\(clerk-key\\)"
}

func byHelper() {
	clerk.SetKey(getenv("CLERK_SECRET_KEY", "sk_test_local")) // want "Clerk secret key.*\\(clerk-key\\)"
}

func byHelperVariable() {
	key := getenv("CLERK_SECRET_KEY", "sk_test_local") // want "Clerk secret key.*\\(clerk-key\\)"
	clerk.SetKey(key)
}

func byLookup() {
	clerk.SetKey(envOrDefault("CLERK_SECRET_KEY", defaultKey))
}

const defaultKey = "sk_test_local" // want "Clerk secret key.*\\(clerk-key\\)"

func early() string {
	if v, ok := os.LookupEnv("CLERK_SECRET_KEY"); ok {
		return v
	}
	return "sk_test_local" // want "Clerk secret key.*\\(clerk-key\\)"
}

func byEarlyReturn() { clerk.SetKey(early()) }

type settings struct{ region, key string }

func byField() {
	s := settings{region: "eu-central-1", key: "sk_test_local"} // want "Clerk secret key.*\\(clerk-key\\)"
	s.region = cmp.Or(os.Getenv("REGION"), s.region)
	s.key = cmp.Or(os.Getenv("CLERK_SECRET_KEY"), s.key)
	clerk.SetKey(s.key)
}

func bySwitch() {
	var key string
	switch os.Getenv("APP_ENV") {
	case "production":
		key = os.Getenv("CLERK_SECRET_KEY")
	default:
		key = "sk_test_local" // want "Clerk secret key.*\\(clerk-key\\)"
	}
	clerk.SetKey(key)
}
