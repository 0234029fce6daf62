// Package signup makes accounts.
package signup

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/instancesettings"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type form struct {
	Email    string `json:"email"`
	Password string `json:"password"`
}

func (f form) valid() bool {
	return f.Email != "" && len(f.Password) >= 8
}

// Create makes the account that a form asks for.
func Create(w http.ResponseWriter, r *http.Request) {
	var f form
	if err := json.NewDecoder(r.Body).Decode(&f); err != nil || !f.valid() {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	params := &user.CreateParams{EmailAddresses: &[]string{f.Email}, Password: clerk.String(f.Password)}
	if _, err := user.Create(r.Context(), params); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

// Change sets another password.
func Change(ctx context.Context, id, password string) error {
	_, err := user.Update(ctx, id, &user.UpdateParams{
		Password:               clerk.String(password),
		SignOutOfOtherSessions: clerk.Bool(true),
	})
	return err
}

// Configure sets the rules of the instance.
func Configure(ctx context.Context) error {
	return instancesettings.Update(ctx, &instancesettings.UpdateParams{
		TestMode: clerk.Bool(false),
		HIBP:     clerk.Bool(true),
	})
}
