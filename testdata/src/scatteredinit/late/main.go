// Command late sets the key when it has been used.
package main

import (
	"context"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/organization"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

var orgs = organization.NewClient(&clerk.ClientConfig{}) // want `organization.NewClient takes Clerk's key while package variables are initialized, before anything has set it; call it after clerk.SetKey \(too-late\)`

func main() {
	users := user.NewClient(&clerk.ClientConfig{})
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY")) // want `clerk.SetKey comes after user.NewClient at line 16 has taken the key that was set by then, none; set it first \(too-late\)`
	if _, err := users.List(context.Background(), &user.ListParams{}); err != nil {
		panic(err)
	}
}

func run(ctx context.Context) error {
	if err := check(ctx); err != nil {
		return err
	}
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY")) // want `clerk.SetKey comes after check at line 24.*\(too-late\)`
	return nil
}
