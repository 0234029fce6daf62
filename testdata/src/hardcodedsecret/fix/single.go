package fix

import "github.com/clerk/clerk-sdk-go/v2"

func single() {
	clerk.SetKey("sk_live_CoL74IVOQ973AXuwbH8x1YVijXnUUPhxm3HGazppZjK") // want "Clerk secret key.*\\(clerk-key\\)"
}
