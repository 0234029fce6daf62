package signup

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2/user"
)

func ptr[T any](v T) *T { return &v }

func helper(ctx context.Context, f form, skip bool) error {
	_, err := user.Create(ctx, &user.CreateParams{
		EmailAddresses:     &[]string{f.Email},
		Password:           ptr(f.Password),
		SkipPasswordChecks: ptr(skip),
	})
	return err
}
