// Command earlyacross loads the settings of another package too late.
package main

import (
	"os"

	"scatteredinit/earlyacross/config"

	"github.com/clerk/clerk-sdk-go/v2"
)

func main() {
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY")) // want `Clerk's key is read before config.Load at line 14 has loaded it.*\(too-late\)`
	config.Load()
}

func helper() {
	clerk.SetKey(config.Key()) // want `Clerk's key is read before config.Load at line 19.*\(too-late\)`
	config.Load()
}

func right() {
	config.Load()
	clerk.SetKey(config.Key())
}
