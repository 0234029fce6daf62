// Package usercredential gives users credentials that stand in the source.
package usercredential

import (
	"context"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

func create(ctx context.Context) (*clerk.User, error) {
	return user.Create(ctx, &user.CreateParams{
		EmailAddresses: &[]string{"admin@acme-widgets.com"},
		FirstName:      clerk.String("Admin"),
		Password:       clerk.String("5rCAe9ohtg9HXN!"),                  // want "password.*\\(user-credential\\)"
		TOTPSecret:     clerk.String("XN7EBJ6V2D52P6ZJ3K2WLHMDNQKDCYEG"), // want "TOTP.*\\(user-credential\\)"
		BackupCodes:    &[]string{"d3c81c59b56cee6eb5c67cb599a468bb"},    // want "backup codes.*\\(user-credential\\)"
	})
}

const defaultPassword = "Welcome123!" // want "password.*\\(user-credential\\)"

func reset(ctx context.Context, id string) (*clerk.User, error) {
	return user.Update(ctx, id, &user.UpdateParams{Password: clerk.String(defaultPassword)})
}

func assigned(params *user.UpdateParams) {
	params.Password = clerk.String("password") // want "password.*\\(user-credential\\)"
	codes := []string{"a1b2c3d4"}              // want "backup codes.*\\(user-credential\\)"
	params.BackupCodes = &codes
}

func digest(ctx context.Context) (*clerk.User, error) {
	return user.Create(ctx, &user.CreateParams{
		PasswordDigest: clerk.String("$2a$12$NgHLkDglHjrfEjgBBqkszFT1CykZgz09iH765dgBdT61nNsi4pe7m"), // want "password.*\\(user-credential\\)"
		PasswordHasher: clerk.String("bcrypt"),
	})
}

func check(ctx context.Context, id string) (*user.VerifyPasswordResponse, error) {
	return user.VerifyPassword(ctx, &user.VerifyPasswordParams{UserID: id, Password: "letmein"}) // want "password.*\\(user-credential\\)"
}

func seed(ctx context.Context, c *user.Client, names []string) error {
	for _, name := range names {
		if _, err := createUser(ctx, c, name, name+"@acme-widgets.com", "seed-password"); err != nil { // want "password.*\\(user-credential\\)"
			return err
		}
	}
	return nil
}

func createUser(ctx context.Context, c *user.Client, name, email, password string) (*clerk.User, error) {
	return c.Create(ctx, &user.CreateParams{
		Username:       &name,
		EmailAddresses: &[]string{email},
		Password:       &password,
	})
}
