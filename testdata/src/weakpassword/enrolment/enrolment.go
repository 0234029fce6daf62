// Package enrolment believes that it enrolls users.
package enrolment

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2/user"
)

func enroll(ctx context.Context, id string) error {
	_, err := user.CreateTOTP(ctx, id) // want `user.CreateTOTP does nothing and returns no error, so that the user has no second factor; enroll with Clerk's components \(mfa-not-enrolled\)`
	return err
}

func enrollWith(ctx context.Context, client *user.Client, id string) error {
	_, err := client.CreateTOTP(ctx, id) // want `\(mfa-not-enrolled\)`
	return err
}
