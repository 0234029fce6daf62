package nofix

import "github.com/clerk/clerk-sdk-go/v2"

// A constant may be used elsewhere, and what replaces it is no constant.
const key = "sk_live_i6IGOqUmsMKG9r0GyKdahR2CWqacaUckEG4bdkzoY9n" // want "Clerk secret key.*\\(clerk-key\\)"

func declared() { clerk.SetKey(key) }
