// Package deadcode mentions values at sinks that never run with them.
package deadcode

import (
	"errors"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
)

var errUnset = errors.New("CLERK_SECRET_KEY is not set")

func result() (string, error) {
	key := os.Getenv("CLERK_SECRET_KEY")
	if key == "" {
		return "unset", errUnset
	}
	return key, nil
}

func main() error {
	key, err := result()
	if err != nil {
		return err
	}
	clerk.SetKey(key)
	return nil
}

func placeholderThenStop() {
	key := os.Getenv("CLERK_SECRET_KEY")
	if key == "" {
		key = "none"
		println("no key:", key)
		os.Exit(1)
	}
	clerk.SetKey(key)
}

func placeholderThenReturn() {
	key := "none"
	if v, ok := os.LookupEnv("CLERK_SECRET_KEY"); ok {
		key = v
	} else {
		return
	}
	clerk.SetKey(key)
}
