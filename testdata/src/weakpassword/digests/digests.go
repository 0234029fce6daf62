// Package digests hashes passwords itself.
package digests

import (
	"context"
	"crypto/sha256"
	"encoding/hex"

	"github.com/clerk/clerk-sdk-go/v2"
	"github.com/clerk/clerk-sdk-go/v2/user"
	v1 "github.com/clerkinc/clerk-sdk-go/clerk"
)

const hasher = "md5" // want `md5 can be searched at billions of passwords a second, and is kept until the user signs in; hash passwords with bcrypt or argon2id \(weak-hasher\)`

func create(ctx context.Context, email, password string) error {
	sum := sha256.Sum256([]byte(password))
	_, err := user.Create(ctx, &user.CreateParams{
		EmailAddresses: &[]string{email},
		PasswordDigest: clerk.String(hex.EncodeToString(sum[:])),
		PasswordHasher: clerk.String("sha256"), // want `sha256 can be searched.*\(weak-hasher\)`
	})
	return err
}

func change(ctx context.Context, id, digest string) error {
	params := &user.UpdateParams{PasswordDigest: &digest}
	params.PasswordHasher = clerk.String(hasher)
	_, err := user.Update(ctx, id, params)
	return err
}

func old(client v1.Client, email, digest string) error {
	hasher := "ldap_ssha" // want `ldap_ssha is a salted SHA-1.*\(weak-hasher\)`
	_, err := client.Users().Create(v1.CreateUserParams{EmailAddresses: []string{email}, PasswordDigest: &digest, PasswordHasher: &hasher})
	return err
}

func good(ctx context.Context, email, digest, hasher string) error {
	for _, h := range []string{"bcrypt", "argon2id", "scrypt_firebase", "pbkdf2_sha256"} {
		if h == hasher {
			_, err := user.Create(ctx, &user.CreateParams{EmailAddresses: &[]string{email}, PasswordDigest: &digest, PasswordHasher: &h})
			return err
		}
	}
	return nil
}
