// Package users sets the key in its constructor, too.
package users

import (
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
)

type Store struct{}

func New() *Store { // want New:`sets the key at users/users.go:13`
	clerk.SetKey(os.Getenv("CLERK_SECRET_KEY"))
	return &Store{}
}
