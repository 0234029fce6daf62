// Package users creates users as its callers want.
package users

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func Create(ctx context.Context, email, password string, trusted bool) error {
	_, err := user.Create(ctx, &user.CreateParams{
		EmailAddresses:     &[]string{email},
		Password:           clerk.String(password),
		SkipPasswordChecks: clerk.Bool(trusted),
	})
	return err
}
