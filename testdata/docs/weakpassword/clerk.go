package weakpassword

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/http"

	"github.com/clerk/clerk-sdk-go/v2"
	clerkhttp "github.com/clerk/clerk-sdk-go/v2/http"
	"github.com/clerk/clerk-sdk-go/v2/instancesettings"
	"github.com/clerk/clerk-sdk-go/v2/user"
	"golang.org/x/crypto/bcrypt"
)

type signUp struct{ Email, Password string }

var errNoSecondFactor = errors.New("no second factor")

func markProtected(ctx context.Context, id string) error {
	_, err := user.UpdateMetadata(ctx, id, &user.UpdateMetadataParams{})
	return err
}

// checks-skipped, weak-hasher, breach-check-off, test-mode-on, short-minimum, mfa-not-enrolled
func _(ctx context.Context, form signUp, claims *clerk.SessionClaims) (_ error) {}

// mfa-removed
func _() {}
