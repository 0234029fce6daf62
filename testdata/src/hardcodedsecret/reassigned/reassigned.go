// Package reassigned overwrites its placeholders before anything reads them.
package reassigned

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
)

func local() {
	key := "dev"
	key = os.Getenv("CLERK_SECRET_KEY")
	clerk.SetKey(key)
}

func declared() {
	var key string = "unset"
	println(key)
	key, _ = os.LookupEnv("CLERK_SECRET_KEY")
	clerk.SetKey(key)
}

func bothBranches(staging bool) {
	key := "none"
	if staging {
		key = os.Getenv("CLERK_STAGING_KEY")
	} else {
		key = os.Getenv("CLERK_SECRET_KEY")
	}
	clerk.SetKey(key)
}

func shadowed() {
	key := "outer"
	{
		key := os.Getenv("CLERK_SECRET_KEY")
		clerk.SetKey(key)
	}
	println(key)
}

func afterwards() {
	key := os.Getenv("CLERK_SECRET_KEY")
	clerk.SetKey(key)
	key = "used up"
	println(key)
}
