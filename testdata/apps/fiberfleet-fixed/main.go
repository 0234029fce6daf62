// Command fiberfleet tracks a fleet of vans.
package main

import (
	"log"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"

	"github.com/clerkvet/clerkvet/testdata/apps/fiberfleet-fixed/routes"
)

func main() {
	key := os.Getenv("CLERK_SECRET_KEY")
	if key == "" {
		log.Fatal("CLERK_SECRET_KEY is not set")
	}
	clerk.SetKey(key)
	log.Fatal(routes.App(os.Getenv("DISPATCH_KEY")).Listen(":8080"))
}
