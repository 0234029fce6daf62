package fix

import "fmt"
import sdk "github.com/clerk/clerk-sdk-go/v2"

func ungrouped() {
	fmt.Println("starting")
	sdk.SetKey("sk_live_GzYoJOUOnyt2llhSq7YgPAEdOluBugvZwVoP1A3I4I7") // want "Clerk secret key.*\\(clerk-key\\)"
}
