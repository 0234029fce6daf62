// Package constant names its keys. The finding stands where the secret stands, once for each literal.
package constant

import "github.com/clerk/clerk-sdk-go/v2"

const secretKey = "sk_live_kQ4xR5hd9qONtb484mxHalEJyVBTseDK82NZ0P5V2xT" // want "Clerk secret key.*\\(clerk-key\\)"

const (
	stage      = "production"
	stagingKey = "sk_test_ZuWCX1WEEdPl58FU33t5YS7BNwbYrzoRFTj0CPZsPvS" // want "Clerk secret key.*\\(clerk-key\\)"
)

type credential string

const typed credential = "not-so-secret" // want "Clerk secret key.*\\(clerk-key\\)"

func twice() {
	clerk.SetKey(secretKey)
	clerk.SetKey(secretKey)
}

func staging() { clerk.SetKey(stagingKey) }

func converted() { clerk.SetKey(string(typed)) }

func local() {
	const key = "dev-key" // want "Clerk secret key.*\\(clerk-key\\)"
	clerk.SetKey(key)
}

func alias() {
	const (
		original = "dev-key-2" // want "Clerk secret key.*\\(clerk-key\\)"
		copied   = original
	)
	clerk.SetKey(copied)
}
