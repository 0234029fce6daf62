// Package tests has tests that set Clerk up for each case.
package tests

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func List(ctx context.Context) (*clerk.UserList, error) { // want List:`uses the key at tests/tests.go:12`
	return user.List(ctx, &user.ListParams{})
}
