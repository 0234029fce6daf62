// Package crosssecret takes keys from functions of another package.
package crosssecret

import (
	"os"

	"hardcodedsecret/crosssecret/keys"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/golang-jwt/jwt/v5"
)

func constant() {
	clerk.SetKey(keys.Constant()) // want "Clerk secret key.* at keys/keys\\.go:6\\b.*\\(clerk-key\\)"
}

func bytes() (string, error) {
	return jwt.New(jwt.SigningMethodHS256).SignedString(keys.Bytes()) // want "tokens.*\\(jwt-key\\)"
}

func withError() error {
	key, err := keys.WithError()
	if err != nil {
		return err
	}
	clerk.SetKey(key) // want "Clerk secret key.*\\(clerk-key\\)"
	return nil
}

func fine() {
	clerk.SetKey(keys.Environment())
	clerk.SetKey(os.Getenv(keys.Name()))
	if key, err := keys.Refused(); err == nil {
		clerk.SetKey(key)
	}
}
