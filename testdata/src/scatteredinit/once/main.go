// Command once sets the key once, whatever it does.
package main

import (
	"context"
	"flag"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func main() {
	seed := flag.Bool("seed", false, "create the first user")
	flag.Parse()
	if *seed {
		clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
		if _, err := user.Create(context.Background(), &user.CreateParams{}); err != nil {
			panic(err)
		}
		return
	}
	switch os.Getenv("STAGE") {
	case "production":
		clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	default:
		clerk.SetKey(os.Getenv("CLERK_TEST_KEY"))
	}
	serve()
}

func serve() {
	if _, err := user.List(context.Background(), &user.ListParams{}); err != nil {
		panic(err)
	}
}

// configure replaces the key before anybody has used it.
func configure() {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	if key, ok := os.LookupEnv("CLERK_SECRET_KEY_OVERRIDE"); ok {
		clerk.SetKey(key)
	}
}
