// Package perstage has a key for each stage, in each of the shapes of a choice.
package perstage

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/samber/lo"
)

var keys = map[string]string{
	"production": "prod-key", // want "Clerk secret key.*\\(clerk-key\\)"
	"staging":    "stag-key", // want "Clerk secret key.*\\(clerk-key\\)"
	"test":       os.Getenv("CLERK_TEST_KEY"),
}

func byMap(stage string) { clerk.SetKey(keys[stage]) }

func byMapOK(stage string) {
	if key, ok := keys[stage]; ok {
		clerk.SetKey(key)
	}
}

func byCase(stage string) {
	switch stage {
	case "production":
		clerk.SetKey("prod-key-2") // want "Clerk secret key.*\\(clerk-key\\)"
	case "staging":
		clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	}
}

func byResult(stage string) { clerk.SetKey(keyOf(stage)) }

func keyOf(stage string) string {
	switch stage {
	case "production":
		return "prod-key-3" // want "Clerk secret key.*\\(clerk-key\\)"
	case "staging":
		return "stag-key-3" // want "Clerk secret key.*\\(clerk-key\\)"
	}
	return os.Getenv("CLERK_SECRET_KEY")
}

func byTwoResults(stage string) error {
	key, err := lookUp(stage)
	if err != nil {
		return err
	}
	clerk.SetKey(key)
	return nil
}

func lookUp(stage string) (string, error) {
	if stage == "production" {
		return "prod-key-4", nil // want "Clerk secret key.*\\(clerk-key\\)"
	}
	return "", os.ErrNotExist
}

func byTernary(prod bool) {
	clerk.SetKey(pick(prod, os.Getenv("CLERK_SECRET_KEY"), "not-prod")) // want "Clerk secret key.*\\(clerk-key\\)"
}

func pick[T any](cond bool, yes, no T) T {
	if cond {
		return yes
	}
	return no
}

func byLo(prod bool) {
	clerk.SetKey(lo.Ternary(prod, os.Getenv("CLERK_SECRET_KEY"), "not-prod")) // want "Clerk secret key.*\\(clerk-key\\)"
}

func byIndex(i int) {
	list := []string{"slot-0-key", "slot-1-key"} // want "Clerk secret key.*\\(clerk-key\\)" "Clerk secret key.*\\(clerk-key\\)"
	clerk.SetKey(list[i])
}

var tenants = [...]struct{ name, key string }{
	{"acme", "acme-key"},     // want "Clerk secret key.*\\(clerk-key\\)"
	{"globex", "globex-key"}, // want "Clerk secret key.*\\(clerk-key\\)"
}

func byTenant() {
	for _, t := range tenants {
		println(t.name)
		clerk.SetKey(t.key)
	}
}

func byRange() {
	for _, key := range []string{"only-key"} { // want "Clerk secret key.*\\(clerk-key\\)"
		clerk.SetKey(key)
	}
}
