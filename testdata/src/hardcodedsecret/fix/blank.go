package fix

import (
	_ "os"

	"github.com/clerk/clerk-sdk-go/v2"
)

func blank() {
	clerk.SetKey("sk_live_ZZNpXef2uHBeSEt3gDsjmV4IdfH3TJXqJyO3jIv9mC6") // want "Clerk secret key.*\\(clerk-key\\)"
}
