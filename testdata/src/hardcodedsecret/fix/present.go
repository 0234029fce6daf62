package fix

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
)

func present() {
	clerk.SetKey("sk_live_dL75FmlYL5cd5Wi9sEec2M0uqduFJOyddl42RA6GUZG") // want "Clerk secret key.*\\(clerk-key\\)"
	println(os.Getenv("REGION"))
}
