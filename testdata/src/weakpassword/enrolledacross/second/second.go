// Package second imports the seed of an authenticator that the user has.
package second

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2/user"
)

func Enroll(ctx context.Context, id string, seed *string) error {
	_, err := user.Update(ctx, id, &user.UpdateParams{TOTPSecret: seed})
	return err
}
