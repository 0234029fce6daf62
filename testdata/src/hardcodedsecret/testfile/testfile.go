// Package testfile has tests with dummies and keys made for the tests.
package testfile

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/golang-jwt/jwt/v5"
)

func setUp() { clerk.SetKey(os.Getenv("CLERK_SECRET_KEY")) }

func sign(t *jwt.Token, key []byte) (string, error) { return t.SignedString(key) }
