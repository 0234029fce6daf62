// Package skippedrightly skips checks that could not be made, or that it is told to.
package skippedrightly

import (
	"context"
	"crypto/rand"
	"os"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type row struct{ Email, Digest, Password string }

func digest(ctx context.Context, r row) error {
	_, err := user.Create(ctx, &user.CreateParams{
		EmailAddresses:     &[]string{r.Email},
		PasswordDigest:     clerk.String(r.Digest),
		PasswordHasher:     clerk.String("bcrypt"),
		SkipPasswordChecks: clerk.Bool(true),
	})
	return err
}

func assigned(ctx context.Context, r row) error {
	params := &user.CreateParams{EmailAddresses: &[]string{r.Email}}
	params.PasswordDigest = clerk.String(r.Digest)
	params.PasswordHasher = clerk.String("argon2id")
	params.SkipPasswordChecks = clerk.Bool(true)
	_, err := user.Create(ctx, params)
	return err
}

// migrateUser brings a user over with his password.
func migrateUser(ctx context.Context, r row) error {
	_, err := user.Create(ctx, &user.CreateParams{
		EmailAddresses:     &[]string{r.Email},
		Password:           clerk.String(r.Password),
		SkipPasswordChecks: clerk.Bool(true),
	})
	return err
}

func passwordless(ctx context.Context, email string) error {
	_, err := user.Create(ctx, &user.CreateParams{
		EmailAddresses:          &[]string{email},
		SkipPasswordRequirement: clerk.Bool(true),
		SkipPasswordChecks:      clerk.Bool(true),
	})
	return err
}

func made(ctx context.Context, email string) error {
	password := randomPassword()
	_, err := user.Create(ctx, &user.CreateParams{
		EmailAddresses:     &[]string{email},
		Password:           &password,
		SkipPasswordChecks: clerk.Bool(true),
	})
	return err
}

func randomPassword() string { return rand.Text() }

func configured(ctx context.Context, r row, skip bool) error {
	_, err := user.Create(ctx, &user.CreateParams{
		Password:           clerk.String(r.Password),
		SkipPasswordChecks: clerk.Bool(skip),
	})
	return err
}

func development(ctx context.Context, r row) error {
	params := &user.CreateParams{Password: clerk.String(r.Password)}
	if os.Getenv("APP_ENV") == "development" {
		params.SkipPasswordChecks = clerk.Bool(true)
	}
	_, err := user.Create(ctx, params)
	return err
}

func checked(ctx context.Context, r row) error {
	_, err := user.Create(ctx, &user.CreateParams{
		Password:           clerk.String(r.Password),
		SkipPasswordChecks: clerk.Bool(false),
	})
	return err
}
