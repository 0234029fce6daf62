// Package literal passes literals to the SDK. At the sink the value need not look like a key.
package literal

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkuser "github.com/clerk/clerk-sdk-go/v2/user"
)

func live() {
	clerk.SetKey("sk_live_ippOip34wfTBPai9m0JEWCle52OuvSgNSFAxseF6GTr") // want "Clerk secret key.*\\(clerk-key\\)"
}

func test() {
	clerk.SetKey(`sk_test_Obg2PYHrWkZJGgxJuY2rzMN6IyuybfNISXIRciGDftX`) // want "Clerk secret key.*\\(clerk-key\\)"
}

func shortBody() {
	clerk.SetKey("sk_live_e8xGU691yWTokC2ZA5mKwnvaF0k3euw0") // want "Clerk secret key.*\\(clerk-key\\)"
}

func legacy() {
	clerk.SetKey("live_5KL8HHFeLkvlrPq9bLDolSPgH49uHJIq9Pihv1r7eLl") // want "Clerk secret key.*\\(clerk-key\\)"
}

func legacyTest() {
	clerk.SetKey("test_LgOAL1MYG9vvBaOMMqfxQYwisz1zWk2CnRuzqydyiY0") // want "Clerk secret key.*\\(clerk-key\\)"
}

func placeholder() {
	clerk.SetKey("sk_test_xxx") // want "Clerk secret key.*\\(clerk-key\\)"
}

func word() {
	clerk.SetKey("secret") // want "Clerk secret key.*\\(clerk-key\\)"
}

func sentence() {
	clerk.SetKey("your-secret-key") // want "Clerk secret key.*\\(clerk-key\\)"
}

func changeMe(ctx context.Context, id string) error {
	clerk.SetKey("changeme") // want "Clerk secret key.*\\(clerk-key\\)"
	_, err := clerkuser.Delete(ctx, id)
	return err
}

func parenthesized() {
	(clerk.SetKey)(("sk_test_1zDW4iuPkdvMNxcTZ0CGbnnXt7z1KLp1JH0EGmzRBuk")) // want "Clerk secret key.*\\(clerk-key\\)"
}

func inGoroutine() {
	go clerk.SetKey("sk_test_qQj72dcUsmgU5ajNzSzgUD3Np1VqWNwaDN0hFCMx3g9")    // want "Clerk secret key.*\\(clerk-key\\)"
	defer clerk.SetKey("sk_test_ceXJwjsjx1piPoKqN86kONqshH8AJQSwROzrJgsRyGL") // want "Clerk secret key.*\\(clerk-key\\)"
}

var _ = func() bool {
	clerk.SetKey("sk_live_sENEi9UEhwDbBgb4yetzb0QmM1U1VqoTz5xCl0KhBh5") // want "Clerk secret key.*\\(clerk-key\\)"
	return true
}()
