package fix

import (
	goos "os"

	"github.com/clerk/clerk-sdk-go/v2"
)

func renamed() {
	clerk.SetKey("sk_live_4MlfcAf2yLTYU1dIZ73lLJvf54S4DKvL3PWluOuqXD6") // want "Clerk secret key.*\\(clerk-key\\)"
	println(goos.Getpid())
}
