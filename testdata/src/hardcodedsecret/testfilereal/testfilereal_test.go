package testfilereal

import (
	"testing"

	"github.com/clerk/clerk-sdk-go/v2"
)

const webhookSecret = "whsec_l+VFo51YIGGFxDYw0ozxfGWAKlQM/RF6" // want "webhook.*\\(webhook-secret\\)"

func TestAgainstTheRealInstance(t *testing.T) {
	clerk.SetKey("sk_live_tqyfAjiEq38ffnUTTxpYGUfoQBfIv1uwty53j5Mn3QP") // want "Clerk secret key.*\\(clerk-key\\)"
	clerk.SetKey("sk_test_dummy")
}
