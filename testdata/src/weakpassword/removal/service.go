package removal

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2/user"
)

func remove(ctx context.Context, id string) error {
	_, err := user.DeleteTOTP(ctx, id) // want `user.DeleteTOTP takes a second factor away.*\(mfa-removed\)`
	return err
}
