// Package suppressedother suppresses something else than what stands there.
package suppressedother

import "github.com/clerk/clerk-sdk-go/v2"

func setUp() {
	//clerkvet:ignore hardcodedsecret/jwt-key that category is not reported here
	clerk.SetKey("sk_test_Nt0woCCWg8uTZsgXS1OSxLCFhrPf1VTfxVxaakl2qtk") // want "Clerk secret key.*\\(clerk-key\\)"

	//clerkvet:ignore insecureurl that pass has nothing to say here
	clerk.SetKey("sk_test_8CXKpgnkKQiEyNsBSprXrNQBvhuMrcvR4tViVBj9jTH") // want "Clerk secret key.*\\(clerk-key\\)"

	//clerkvet:ignore hardcodedsecret/clerk-key the directive belongs to the next statement only
	println("ready")
	clerk.SetKey("sk_test_keZbG30OE86ZGIpZIhTCSPzjTbUAq9t4fxJaWvkIrcm") // want "Clerk secret key.*\\(clerk-key\\)"
}
