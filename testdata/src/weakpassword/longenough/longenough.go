// Package longenough checks what must be checked, and nothing too short.
package longenough

import (
	"context"
	"errors"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type request struct {
	Name     string `validate:"required,min=2"`
	Password string `validate:"required,min=12,max=64"`
	Code     string `validate:"required,len=6"`
}

func create(ctx context.Context, r request) error {
	if len(r.Password) == 0 || len(r.Name) < 3 || len(r.Code) < 6 {
		return errors.New("incomplete")
	}
	if len(r.Password) < 8 || len(r.Password) > 72 {
		return errors.New("bad password")
	}
	_, err := user.Create(ctx, &user.CreateParams{FirstName: &r.Name, Password: clerk.String(r.Password)})
	return err
}

// present asks whether there is a password at all.
func present(ctx context.Context, id, pw string) error {
	if len(pw) < 1 {
		return nil
	}
	_, err := user.Update(ctx, id, &user.UpdateParams{Password: clerk.String(pw)})
	return err
}

// signIn checks a password that was chosen before.
func signIn(ctx context.Context, id, current string) error {
	if len(current) < 4 {
		return errors.New("wrong password")
	}
	_, err := user.VerifyPassword(ctx, &user.VerifyPasswordParams{UserID: id, Password: current})
	return err
}

func own(secret string) bool { return len(secret) < 6 }
