// Package signup makes accounts.
package signup

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/instancesettings"
	"github.com/clerk/clerk-sdk-go/v2/user"
)

type form struct {
	Email    string `json:"email"`
	Password string `json:"password"`
	Partner  bool   `json:"partner"`
}

func (f form) valid() bool {
	return f.Email != "" && len(f.Password) >= 6 // want weakpassword/short-minimum "6 characters"
}

// Create makes the account that a form asks for.
func Create(w http.ResponseWriter, r *http.Request) {
	var f form
	if err := json.NewDecoder(r.Body).Decode(&f); err != nil || !f.valid() {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	params := &user.CreateParams{EmailAddresses: &[]string{f.Email}}
	if f.Partner {
		digest := sha256.Sum256([]byte(f.Password))
		params.PasswordDigest = clerk.String(hex.EncodeToString(digest[:]))
		params.PasswordHasher = clerk.String("sha256") // want weakpassword/weak-hasher "sha256"
	} else {
		params.Password = clerk.String(f.Password)
	}
	if _, err := user.Create(r.Context(), params); err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

// Change sets another password.
func Change(ctx context.Context, id, password string) error {
	_, err := user.Update(ctx, id, &user.UpdateParams{
		Password:           clerk.String(password),
		SkipPasswordChecks: clerk.Bool(true), // want weakpassword/checks-skipped "any password"
	})
	return err
}

// Configure sets the rules of the instance.
func Configure(ctx context.Context) error {
	return instancesettings.Update(ctx, &instancesettings.UpdateParams{
		TestMode: clerk.Bool(true),  // want weakpassword/test-mode-on "424242"
		HIBP:     clerk.Bool(false), // want weakpassword/breach-check-off "breached passwords"
	})
}
