// Package suppressed has keys that somebody looked at.
package suppressed

import (
	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/golang-jwt/jwt/v5"
)

func setUp() {
	//clerkvet:ignore hardcodedsecret/clerk-key the sandbox instance is reset every night
	clerk.SetKey("sk_test_tfgXWPEP67OGhGePbUbVSeUOCPlXpJp3bFjbQ1EHC6v")

	clerk.SetKey("sk_test_SZfv1jutMOLalO7efOynphhxWmtIxnXLYRURTVQTZcx") //clerkvet:ignore hardcodedsecret the sandbox instance is reset every night
}

//clerkvet:ignore hardcodedsecret fixtures of the demo, public on purpose
const (
	demoKey    = "sk_test_dRmUAQBnyr0zbdJE8AbXe5LvC5s6S1LnZQmsW96Y2xN"
	demoSecret = "whsec_tuZpwj5NL7qE8wFYqGfTLo1rugb+Ejil"
)

//clerkvet:ignore hardcodedsecret/jwt-key tokens of the demo are worthless
func sign(t *jwt.Token) (string, error) {
	return t.SignedString([]byte(
		"demo",
	))
}
