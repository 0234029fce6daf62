// Package userrequest gives users the credentials that they chose themselves, or none.
package userrequest

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type signUp struct {
	Email    string `json:"email" validate:"required,email"`
	Password string `json:"password" validate:"required,min=12"`
}

func create(w http.ResponseWriter, r *http.Request) {
	var in signUp
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "invalid body", http.StatusBadRequest)
		return
	}
	if in.Password == "password" || in.Password == "letmein123" {
		http.Error(w, "password is too common", http.StatusUnprocessableEntity)
		return
	}
	user.Create(r.Context(), &user.CreateParams{
		EmailAddresses: &[]string{in.Email},
		Password:       &in.Password,
	})
}

func invite(ctx context.Context, email string) (*clerk.User, error) {
	return user.Create(ctx, &user.CreateParams{
		EmailAddresses:          &[]string{email, "backup@acme-widgets.com"},
		Username:                clerk.String("new-member"),
		SkipPasswordRequirement: clerk.Bool(true),
	})
}

func generated(ctx context.Context, id string) (*clerk.User, error) {
	return user.Update(ctx, id, &user.UpdateParams{Password: clerk.String(rand.Text())})
}

func migrate(ctx context.Context, email, digest string) (*clerk.User, error) {
	return user.Create(ctx, &user.CreateParams{
		EmailAddresses: &[]string{email},
		PasswordDigest: &digest,
		PasswordHasher: clerk.String("argon2id"),
		TOTPSecret:     nil,
		BackupCodes:    &[]string{},
	})
}

func login(ctx context.Context, id, password string) error {
	res, err := user.VerifyPassword(ctx, &user.VerifyPasswordParams{UserID: id, Password: password})
	if err != nil {
		return err
	}
	if !res.Verified {
		return errors.New("wrong password")
	}
	return nil
}
