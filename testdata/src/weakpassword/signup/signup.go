// Package signup creates users without looking at their passwords.
package signup

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	v1 "github.com/clerkinc/clerk-sdk-go/clerk"
)

type form struct{ Email, Password string }

func create(w http.ResponseWriter, r *http.Request) {
	var f form
	if err := json.NewDecoder(r.Body).Decode(&f); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	_, err := user.Create(r.Context(), &user.CreateParams{
		EmailAddresses:     &[]string{f.Email},
		Password:           clerk.String(f.Password),
		SkipPasswordChecks: clerk.Bool(true), // want `Clerk accepts any password, however short or often breached; leave SkipPasswordChecks out, or import digests with PasswordDigest and PasswordHasher \(checks-skipped\)`
	})
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
	}
}

const skip = true

func change(ctx context.Context, id, password string) error {
	params := &user.UpdateParams{Password: &password}
	params.SkipPasswordChecks = clerk.Bool(skip) // want `\(checks-skipped\)`
	_, err := user.Update(ctx, id, params)
	return err
}

func pointed(ctx context.Context, client *user.Client, f form) error {
	yes := true
	_, err := client.Create(ctx, &user.CreateParams{
		Password:           ptr(f.Password),
		SkipPasswordChecks: &yes, // want `\(checks-skipped\)`
	})
	return err
}

func generic(ctx context.Context, f form) error {
	return helper(ctx, f, true) // want `\(checks-skipped\)`
}

func old(client v1.Client, f form) error {
	skip := true
	_, err := client.Users().Create(v1.CreateUserParams{
		EmailAddresses:     []string{f.Email},
		Password:           &f.Password,
		SkipPasswordChecks: &skip, // want `\(checks-skipped\)`
	})
	return err
}
