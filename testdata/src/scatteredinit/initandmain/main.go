// Command initandmain sets the key in init and in main.
package main

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
)

func init() { clerk.SetKey(os.Getenv("CLERK_SECRET_KEY")) }

func main() {
	clerk.SetKey(os.Getenv("CLERK_API_KEY")) // want `clerk.SetKey sets Clerk's key again after line 10.*\(set-twice\)`
}
